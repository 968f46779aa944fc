/** A function whose calls are held back, to force the order of events. */
export interface Held<Parts extends unknown[], Answer> {
  readonly call: (...parts: Parts) => Promise<Answer>;
  /** Resolves once it has been called. */
  readonly called: Promise<void>;
  /** Releases all calls, including later ones. */
  readonly release: () => void;
}

export function held<Parts extends unknown[], Answer>(
  original: (...parts: Parts) => Promise<Answer>,
): Held<Parts, Answer> {
  let [release, noteCall] = [() => {}, () => {}];
  const released = new Promise<void>((resolve) => (release = resolve));
  const called = new Promise<void>((resolve) => (noteCall = resolve));
  const call = async (...parts: Parts) => {
    noteCall();
    await released;
    return original(...parts);
  };
  return { call, called, release };
}
