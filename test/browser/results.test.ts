import { byMouse } from "./results/by-mouse";
import { childrenAndFindings } from "./results/children-and-findings";
import { filtersKept } from "./results/filters-kept";
import { liveChecking, reports } from "./results/live-and-reports";
import { statuses } from "./results/statuses";
import { typingInCells } from "./results/typing-in-cells";
import { typingMeanwhile } from "./results/typing-meanwhile";
import { openValidated } from "./support/session";

jest.setTimeout(300_000);

/** One session with the practice return, validated once: opening it again for each part would take longer than most parts. */
describe("the results of the practice return", () => {
  openValidated();
  childrenAndFindings();
  statuses();
  typingMeanwhile();
  liveChecking();
  typingInCells();
  byMouse();
  filtersKept();
  reports();
});
