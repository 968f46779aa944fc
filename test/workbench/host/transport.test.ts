import { Workbook } from "@cj-tech-master/excelts";
import { EventQueue } from "../../../src/workbench/host/events";
import { createOfficeStandIn } from "../../../src/workbench/host/office-stand-in";
import { SimulatedExcel } from "../../../src/workbench/host/simulated-excel";
import {
  connectByPostMessage,
  connectDirectly,
  serveByPostMessage,
  type WindowMessage,
} from "../../../src/workbench/host/transport";
import { closeAfterEachTest, createExcel } from "../../excel/harness";

closeAfterEachTest();

const ORIGIN = "https://localhost:3000";

/** A window that passes what is posted to it to its listeners, with a sender and its origin. */
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
  test("carries requests and answers, and nothing after it is stopped", () => {
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

  test.each([
    ["has no object paths", (request: string) => request.replace("ObjectPaths", "Paths"), "object paths"],
    [
      "has an action without a number",
      (request: string) => request.replace("[]", '[{"Name":""}]'),
      "actions",
    ],
    [
      "has a path without a name",
      (request: string) =>
        request.replace('"ObjectPaths":{}', '"ObjectPaths":{"1":{"Id":1,"ObjectPathType":1}}'),
      "object paths",
    ],
  ])("answers a message that %s with an error", (_, spoil, what) => {
    const answer: unknown = JSON.parse(hostOfOneSheet().handleRequest(spoil(REQUEST)));
    const problem = { Code: "GeneralException", Message: expect.stringContaining(what) as string };
    expect(answer).toMatchObject({ id: 7, message: { body: { Error: problem } } });
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

describe("the bridge to a host in the same window", () => {
  test("delivers events after the answer to the batch that raised them", async () => {
    const events = new EventQueue();
    const { bridge } = connectDirectly({
      handleRequest() {
        events.raise("SelectionChangedInWorkbook", ["Workbook"], {});
        return "the answer";
      },
      onEvent: (listener) => events.listen(() => listener("an event")),
    });
    const delivered: string[] = [];
    bridge.onMessageFromHost = (message) => delivered.push(message);
    bridge.sendMessageToHost("a request");
    await new Promise((resolve) => setImmediate(resolve));
    expect(delivered).toEqual(["the answer", "an event"]);
  });
});

describe("the stand-in for Office", () => {
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
