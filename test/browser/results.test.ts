import { byMouse } from "./results/by-mouse";
import { childrenAndFindings } from "./results/children-and-findings";
import { liveChecking, reports } from "./results/live-and-reports";
import { statuses } from "./results/statuses";
import { openValidated } from "./support/session";

jest.setTimeout(300_000);

/**
 * One session with the practice return, validated once: opening it anew for each part takes longer than most parts. What
 * `keyboard.test.ts` does by keys is done with the mouse as well only with SLOW=1.
 */
describe("the results of the practice return", () => {
  openValidated();
  childrenAndFindings();
  statuses();
  liveChecking();
  if (process.env["SLOW"] === "1") byMouse();
  reports();
});
