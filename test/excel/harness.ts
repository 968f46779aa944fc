import { readFileSync } from "node:fs";
import { createContext, Script } from "node:vm";
import { Workbook } from "@cj-tech-master/excelts";
import {
  createOfficeStandIn,
  installOfficeStandIn,
  type OfficeStandIn,
} from "../../src/workbench/host/office-stand-in";
import { addNoteClasses } from "../../src/workbench/host/note-classes";
import { SimulatedExcel } from "../../src/workbench/host/simulated-excel";
import { connectDirectly } from "../../src/workbench/host/transport";

/** Microsoft's Office.js client connected to a simulated Excel. */
export interface TestExcel {
  Excel: typeof Excel;
  Office: typeof Office;
  OfficeExtension: typeof OfficeExtension;
  host: SimulatedExcel;
  /** The ribbon and the task pane's visibility. */
  standIn: OfficeStandIn;
  /**
   * Closes the workbook: further requests are not answered, and Microsoft's client is reused for the next workbook that is
   * opened.
   */
  close(): void;
}

const CLIENT = "@microsoft/office-js/dist/excel-web-16.00.js";

let compiled: Script | undefined;

function client(): Script {
  compiled ??= new Script(readFileSync(require.resolve(CLIENT), "utf8"), { filename: "excel-web-16.00.js" });
  return compiled;
}

class MemoryStorage {
  private readonly items = new Map<string, string>();
  getItem(key: string): string | null {
    return this.items.get(key) ?? null;
  }
  setItem(key: string, value: string): void {
    this.items.set(key, value);
  }
  removeItem(key: string): void {
    this.items.delete(key);
  }
}

/** What Microsoft's client looks for in a browser page. */
function pageGlobals(): Record<string, unknown> {
  const element = { src: "", setAttribute: () => undefined, appendChild: () => undefined };
  const document = {
    readyState: "loading",
    getElementsByTagName: () => [],
    createElement: () => ({ ...element }),
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    documentElement: element,
    head: element,
    body: element,
    cookie: "",
  };
  return {
    document,
    navigator: { userAgent: "node", platform: "node", language: "en-GB" },
    location: {
      href: "https://localhost/",
      search: "",
      hash: "",
      origin: "https://localhost",
      protocol: "https:",
    },
    localStorage: new MemoryStorage(),
    sessionStorage: new MemoryStorage(),
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    postMessage: () => undefined,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    console,
    // Shared with the test, so that errors and loaded values are of the test's own classes.
    JSON,
    Error,
    Promise,
  };
}

/** Microsoft's client with a global object of its own. */
interface LoadedClient {
  readonly globals: Pick<TestExcel, "Excel" | "Office" | "OfficeExtension">;
  /** As the client provides it, without the stand-in. */
  readonly office: typeof Office;
}

/** Clients whose workbook was closed, for reuse: loading one takes longer than all requests to a small workbook. */
const unused: LoadedClient[] = [];

function loadClient(): LoadedClient {
  const globals = createContext(pageGlobals());
  Object.assign(globals, { window: globals, self: globals, top: globals, parent: globals });
  client().runInContext(globals);
  const loaded = globals as unknown as LoadedClient["globals"];
  addNoteClasses(loaded);
  return { globals: loaded, office: loaded.Office };
}

/** The workbooks that are still open. */
const opened = new Set<TestExcel>();

/** Closes what each test of a file has opened, so that the next ones need not load Microsoft's client again. */
export function closeAfterEachTest(): void {
  afterEach(() => {
    for (const excel of opened) excel.close();
  });
}

/**
 * Connects Microsoft's client to a simulated Excel with this workbook.
 * @param excelApi the newest ExcelApi that the host claims; by default, the newest of Microsoft's npm client
 */
export function createExcel(
  workbook: Workbook = workbookOf({ Sheet1: [] }),
  excelApi: string | undefined = undefined,
): TestExcel {
  const loaded = unused.pop() ?? loadClient();
  const standIn = createOfficeStandIn(undefined, excelApi);
  loaded.globals.Office = loaded.office;
  installOfficeStandIn(loaded.globals, standIn);
  const { Excel, Office, OfficeExtension } = loaded.globals;
  const host = new SimulatedExcel(workbook);
  const { bridge, disconnect } = connectDirectly(host);
  clientParts(OfficeExtension).HostBridge.init(bridge);
  let isClosed = false;
  const close = () => {
    if (isClosed) return;
    isClosed = true;
    disconnect();
    // The client keeps event handlers, and all that they refer to in a workbook, for as long as its page is open.
    clientParts(OfficeExtension).GenericEventRegistration.s_genericEventRegistrations = {};
    opened.delete(excel);
    // What is still running in a client would go on in the next workbook.
    if (running === 0) unused.push(loaded);
  };
  // Requests still pending for a closed workbook, such as reporting a selection, must not reach the next one.
  let running = 0;
  const run = (...given: Parameters<typeof Excel.run>) => {
    if (isClosed) return new Promise<never>(() => {});
    running++;
    const ended = () => void running--;
    const batch = Excel.run(...given);
    batch.then(ended, ended);
    return batch;
  };
  const guarded = Object.create(Excel, { run: { value: run } }) as typeof Excel;
  const excel = { Excel: guarded, Office, OfficeExtension, standIn, host, close };
  opened.add(excel);
  return excel;
}

/** Parts of Microsoft's client that its type definitions leave out. */
function clientParts(extension: typeof OfficeExtension) {
  return extension as unknown as {
    HostBridge: { init(bridge: object): void };
    GenericEventRegistration: { s_genericEventRegistrations: object };
  };
}

/** A workbook with a sheet of values for each name; null is a blank cell. */
export function workbookOf(
  sheets: Record<string, readonly (readonly (string | number | boolean | Date | null)[])[]>,
): Workbook {
  const workbook = new Workbook();
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = workbook.addWorksheet(name);
    for (const row of rows) sheet.addRow([...row]);
  }
  return workbook;
}

/** The workbook after it was saved as xlsx and opened again. */
export async function saveAndReopen(workbook: Workbook): Promise<Workbook> {
  const reopened = new Workbook();
  await reopened.xlsx.load(await workbook.xlsx.writeBuffer());
  return reopened;
}
