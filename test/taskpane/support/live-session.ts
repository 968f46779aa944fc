import type { Workbook } from "@cj-tech-master/excelts";
import type { LiveWorkbook, WorkbookEvent } from "../../../src/excel/live-workbook";
import { openLiveWorkbook } from "../../../src/excel/open-live-workbook";
import { openWorkbook } from "../../../src/excel/open-workbook";
import type { OpenWorkbook } from "../../../src/excel/types";
import { Session } from "../../../src/taskpane/session";
import type { SessionState } from "../../../src/taskpane/session-state";
import { createExcel, type TestExcel } from "../../excel/harness";
import { highlightedCells } from "../../excel/support/highlighted-cells";
import { checkerClient } from "./checker";
import { fileServicePort } from "./file-service";

/** The pane's session at work in the simulated Excel, through Microsoft's client. */
export interface LiveSession extends TestExcel {
  readonly session: Session;
  /** The session's state once a condition holds. */
  readonly until: (holds: (state: SessionState) => boolean) => Promise<SessionState>;
}

/** What stands between the session and Excel; left out, nothing. */
interface Between {
  readonly workbook?: (workbook: OpenWorkbook) => OpenWorkbook;
  /** What the session is told of the workbook while a person works in it. */
  readonly live?: (live: LiveWorkbook) => LiveWorkbook;
  readonly now?: () => Date;
}

export function liveSession(
  workbook: Workbook,
  checker = checkerClient(),
  {
    workbook: around = (same) => same,
    live: told = (same) => same,
    now = () => new Date(2026, 10, 22, 23, 5),
  }: Between = {},
): LiveSession {
  const excel = createExcel(workbook);
  const run = <T>(batch: (context: Excel.RequestContext) => Promise<T>) => excel.Excel.run(batch);
  const session = new Session({
    workbook: around(openWorkbook(run)),
    live: told(openLiveWorkbook(run)),
    checker,
    startFileWorker: fileServicePort,
    saveFile: () => {},
    now,
    version: "1.2.3",
  });
  const until = (holds: (state: SessionState) => boolean) =>
    new Promise<SessionState>((resolve) => {
      const look = () => {
        const state = session.getState();
        if (!holds(state)) return;
        stop();
        resolve(state);
      };
      const stop = session.subscribe(look);
      setImmediate(look);
    });
  return { ...excel, session, until };
}

/** The workbook, with its events told in another way. */
export function withEvents(
  tell: (event: WorkbookEvent, onEvent: (event: WorkbookEvent) => void) => void,
): (live: LiveWorkbook) => LiveWorkbook {
  return (live) => ({
    ...live,
    watch: (onEvent, operation) => live.watch((event) => tell(event, onEvent), operation),
  });
}

/**
 * Opens such sessions for the tests of a file. What one still follows, such as corrections that are looked for again, is over
 * when its test is: nothing is loaded after the last.
 */
export function followedSessions(): typeof liveSession {
  const opened: LiveSession[] = [];
  afterEach(async () => {
    for (const { session } of opened.splice(0)) await session.live.settled();
  });
  return (...parts) => {
    const live = liveSession(...parts);
    opened.push(live);
    return live;
  };
}

/** Every sheet's highlighted cells, as they are saved with the workbook; sheets without any are left out. */
export function highlightsIn({ host }: Pick<LiveSession, "host">): Record<string, string[]> {
  const cells = host.workbook.worksheets.map((sheet) => [sheet.name, highlightedCells(sheet)] as const);
  return Object.fromEntries(cells.filter(([, addresses]) => addresses.length > 0));
}
