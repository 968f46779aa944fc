import { Workbook } from "@cj-tech-master/excelts";
import { createOfficeStandIn } from "../../../src/workbench/host/office-stand-in";
import { SimulatedExcel } from "../../../src/workbench/host/simulated-excel";
import {
  connectByPostMessage,
  serveByPostMessage,
  type WindowMessage,
} from "../../../src/workbench/host/transport";
import { createExcel } from "../../excel/harness";

const ORIGIN = "https://localhost:3000";

/** A window that hands what is posted to it to its listeners, naming a sender and its origin. */
class FakeWindow {
  private readonly listeners = new Set<(event: WindowMessage) => void>();
  sender: unknown = null;
  senderOrigin = ORIGIN;

  addEventListener(_type: "message", listener: (event: WindowMessage) => void): void {
    this.listeners.add(listener);
  }
  removeEventListener(_type: "message", listener: (event: WindowMessage) => void): void {
    this.listeners.delete(listener);
  }
  postMessage(data: unknown, targetOrigin: string): void {
    if (targetOrigin !== ORIGIN) return;
    for (const listener of this.listeners) {
      listener({ data: structuredClone(data), origin: this.senderOrigin, source: this.sender });
    }
  }
}

function connectedWindows(): { page: FakeWindow; frame: FakeWindow } {
  const page = new FakeWindow();
  const frame = new FakeWindow();
  page.sender = frame;
  frame.sender = page;
  return { page, frame };
}

const REQUEST = JSON.stringify({
  id: 7,
  type: 1,
  message: { body: { Actions: [], ObjectPaths: {} } },
});

function hostOfOneSheet(): SimulatedExcel {
  const workbook = new Workbook();
  workbook.addWorksheet("Sheet1");
  return new SimulatedExcel(workbook);
}

describe("the bridge between two windows", () => {
  test("carries requests, answers and nothing after it was taken down", () => {
    const { page, frame } = connectedWindows();
    const stop = serveByPostMessage(hostOfOneSheet(), { here: page, there: frame, origin: ORIGIN });
    const { bridge } = connectByPostMessage({ here: frame, there: page, origin: ORIGIN });
    const answers: string[] = [];
    bridge.onMessageFromHost = (message) => answers.push(message);
    bridge.sendMessageToHost(REQUEST);
    expect(answers.map((answer) => (JSON.parse(answer) as { id: number }).id)).toEqual([7]);
    stop();
    bridge.sendMessageToHost(REQUEST);
    expect(answers).toHaveLength(1);
  });

  test("answers a message that holds no batch with an error", () => {
    const answer: unknown = JSON.parse(
      hostOfOneSheet().handleRequest(REQUEST.replace("ObjectPaths", "Paths")),
    );
    expect(answer).toMatchObject({ id: 7, message: { body: { Error: { Code: "GeneralException" } } } });
  });

  test("ignores other origins, other windows and other messages", () => {
    const { page, frame } = connectedWindows();
    const host = hostOfOneSheet();
    serveByPostMessage(host, { here: page, there: frame, origin: ORIGIN });
    page.senderOrigin = "https://elsewhere.example";
    page.postMessage({ channel: "simulated-excel", text: REQUEST }, ORIGIN);
    page.senderOrigin = ORIGIN;
    page.sender = {};
    page.postMessage({ channel: "simulated-excel", text: REQUEST }, ORIGIN);
    page.sender = frame;
    page.postMessage({ channel: "another", text: REQUEST }, ORIGIN);
    page.postMessage("text", ORIGIN);
    expect(host.traffic.roundTrips).toBe(0);
  });
});

describe("Office without Office", () => {
  test("says what the host can do", async () => {
    const { Office } = createExcel();
    await expect(Office.onReady()).resolves.toEqual({ host: "Excel", platform: "OfficeOnline" });
    const { requirements } = Office.context;
    expect(requirements.isSetSupported("ExcelApi", "1.9")).toBe(true);
    expect(requirements.isSetSupported("ExcelApi", "1.15")).toBe(true);
    expect(requirements.isSetSupported("ExcelApi", "1.18")).toBe(false);
    expect(requirements.isSetSupported("SharedRuntime", "1.1")).toBe(true);
    expect(requirements.isSetSupported("WordApi", "1.1")).toBe(false);
  });

  test("runs a ribbon command until it says it is done, and opens the task pane", async () => {
    const shown: boolean[] = [];
    const standIn = createOfficeStandIn((isShown) => shown.push(isShown));
    standIn.office.actions.associate("validate", async (event) => {
      await standIn.office.addin.showAsTaskpane();
      event.completed();
    });
    await standIn.runCommand("validate");
    expect(shown).toEqual([true]);
    expect(standIn.commands).toEqual(["validate"]);
    await expect(standIn.runCommand("other")).rejects.toThrow("No command other is associated.");
  });
});
