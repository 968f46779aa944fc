/** A function whose calls are held back, to force the order in which things happen. */
export interface Held<Parts extends unknown[], Answer> {
  readonly call: (...parts: Parts) => Promise<Answer>;
  /** Resolves once it was called. */
  readonly called: Promise<void>;
  /** Lets all calls go on, also those to come. */
  readonly letGo: () => void;
}

export function held<Parts extends unknown[], Answer>(
  original: (...parts: Parts) => Promise<Answer>,
): Held<Parts, Answer> {
  let [letGo, noteCall] = [() => {}, () => {}];
  const going = new Promise<void>((resolve) => (letGo = resolve));
  const called = new Promise<void>((resolve) => (noteCall = resolve));
  const call = async (...parts: Parts) => {
    noteCall();
    await going;
    return original(...parts);
  };
  return { call, called, letGo };
}
