import { readFileSync } from "node:fs";
import { createContext, Script } from "node:vm";
import { Workbook } from "@cj-tech-master/excelts";
import {
  createOfficeStandIn,
  installOfficeStandIn,
  type OfficeStandIn,
} from "../../src/workbench/host/office-stand-in";
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
   * Closes the workbook; nothing may be asked of it any more, and Microsoft's client serves the next one that is opened.
   * Not after edits were followed: the client keeps their handlers, and would not ask the next workbook for such events.
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

type LoadedClient = Pick<TestExcel, "Excel" | "Office" | "OfficeExtension" | "standIn">;

/** Clients whose workbook was closed: loading one takes longer than all that a small workbook is asked. */
const unused: LoadedClient[] = [];

/** Loads Microsoft's client in a global of its own. */
function loadClient(): LoadedClient {
  const globals = createContext(pageGlobals());
  Object.assign(globals, { window: globals, self: globals, top: globals, parent: globals });
  client().runInContext(globals);
  const standIn = createOfficeStandIn();
  installOfficeStandIn(globals, standIn);
  const { Excel, Office, OfficeExtension } = globals as unknown as LoadedClient;
  return { Excel, Office, OfficeExtension, standIn };
}

/** Connects Microsoft's client to a simulated Excel with this workbook. */
export function createExcel(workbook: Workbook = workbookOf({ Sheet1: [] })): TestExcel {
  const loaded = unused.pop() ?? loadClient();
  const host = new SimulatedExcel(workbook);
  const { bridge, disconnect } = connectDirectly(host);
  const { HostBridge } = loaded.OfficeExtension as unknown as { HostBridge: { init(bridge: object): void } };
  HostBridge.init(bridge);
  const close = () => {
    disconnect();
    unused.push(loaded);
  };
  return { ...loaded, host, close };
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
