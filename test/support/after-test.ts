/** What is to be done when the test that runs now has ended. */
const waiting: (() => void)[] = [];

/** Has something done when the test that runs now has ended; outside tests it is never done. */
export function afterTest(action: () => void): void {
  waiting.push(action);
}

/** Does what waits for the end of a test: what was asked for last comes first. */
export function endTest(): void {
  for (const action of waiting.splice(0).reverse()) action();
}
