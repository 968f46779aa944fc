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

/** The pane's session in the simulated Excel, through Microsoft's client. */
export interface LiveSession extends TestExcel {
  readonly session: Session;
  /** Resolves with the session's state once a condition holds. */
  readonly until: (holds: (state: SessionState) => boolean) => Promise<SessionState>;
}

/** Wrappers between the session and Excel; none when left out. */
interface Wrappers {
  readonly workbook?: (workbook: OpenWorkbook) => OpenWorkbook;
  /** Wraps what the session learns about the workbook while a person works in it. */
  readonly live?: (live: LiveWorkbook) => LiveWorkbook;
  readonly now?: () => Date;
}

export function liveSession(
  workbook: Workbook,
  checker = checkerClient(),
  {
    workbook: wrapWorkbook = (same) => same,
    live: wrapLive = (same) => same,
    now = () => new Date(2026, 10, 22, 23, 5),
  }: Wrappers = {},
): LiveSession {
  const excel = createExcel(workbook);
  const run = <T>(batch: (context: Excel.RequestContext) => Promise<T>) => excel.Excel.run(batch);
  const session = new Session({
    workbook: wrapWorkbook(openWorkbook(run)),
    live: wrapLive(openLiveWorkbook(run)),
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

/** Wraps the workbook so that its events are reported in another way. */
export function withEvents(
  report: (event: WorkbookEvent, onEvent: (event: WorkbookEvent) => void) => void,
): (live: LiveWorkbook) => LiveWorkbook {
  return (live) => ({
    ...live,
    watch: (onEvent, operation) => live.watch((event) => report(event, onEvent), operation),
  });
}

/**
 * Opens such sessions for the tests of a file. Work that a session still has to do, such as looking for corrections
 * again, ends with its test, so that nothing is loaded after the last; then its workbook is closed.
 */
export function followedSessions(): typeof liveSession {
  const opened: LiveSession[] = [];
  afterEach(async () => {
    for (const { session, close } of opened.splice(0)) {
      await session.live.settled();
      close();
    }
  });
  return (...parts) => {
    const live = liveSession(...parts);
    opened.push(live);
    return live;
  };
}

/** Returns every sheet's highlighted cells, as saved with the workbook. Sheets without any are left out. */
export function highlightsIn({ host }: Pick<LiveSession, "host">): Record<string, string[]> {
  const cells = host.workbook.worksheets.map((sheet) => [sheet.name, highlightedCells(sheet)] as const);
  return Object.fromEntries(cells.filter(([, addresses]) => addresses.length > 0));
}
