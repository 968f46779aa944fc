import { roundTrip } from "./round-trip";
import type { LongOperation } from "./types";

/** A handler registered for an Excel event. */
export interface Registration {
  readonly context: Pick<Excel.RequestContext, "sync">;
  /** Queues removing the handler. */
  remove(): void;
}

/** Queues adding a handler for an event. */
export function listenTo<Args>(
  handlers: OfficeExtension.EventHandlers<Args>,
  onEvent: (event: Args) => void,
): Registration {
  const handler = (event: Args) => {
    onEvent(event);
    return Promise.resolve();
  };
  const { context } = handlers.add(handler);
  // The object that `add` returns can remove the handler only once. This way removal can be tried again if Excel
  // refuses.
  return { context, remove: () => handlers.remove(handler) };
}

/**
 * Removes handlers in one round trip. If a cell is being edited, waits for it when `operation` has an `onWaiting`
 * callback.
 */
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
