import { roundTrip } from "./round-trip";
import type { LongOperation } from "./types";

/** Something that Excel was asked to tell. */
export interface Registration {
  readonly context: Pick<Excel.RequestContext, "sync">;
  /** Queues that Excel tells it no longer. */
  remove(): void;
}

/** Queues that Excel tells of an event from now on. */
export function listenTo<Args>(
  handlers: OfficeExtension.EventHandlers<Args>,
  onEvent: (event: Args) => void,
): Registration {
  const handler = (event: Args) => {
    onEvent(event);
    return Promise.resolve();
  };
  const { context } = handlers.add(handler);
  // What adding gives removes once only, also where Excel refuses that and is asked again.
  return { context, remove: () => handlers.remove(handler) };
}

/** Has Excel stop telling, in one round trip, once a cell that is being edited is left where `operation` waits for that. */
export async function stopListening(
  registrations: readonly Registration[],
  operation: LongOperation,
): Promise<void> {
  const [first] = registrations;
  if (!first) return;
  await roundTrip(first.context, operation, () => {
    for (const registration of registrations) registration.remove();
  });
}
