import { readFileSync } from "node:fs";
import { WorkbookProblem } from "../../src/excel/problem";
import { ListsNotOpened } from "../../src/files/lists-database";
import { FileProblem } from "../../src/files/problem";
import { openReferenceStore } from "../../src/files/reference-store";
import { OWN_SHEETS } from "../../src/report/annotations";
import { WorkerFailure } from "../../src/taskpane/conversation/conversation";
import { Session } from "../../src/taskpane/session";
import { strings } from "../../src/taskpane/strings";
import type { ChosenFile } from "../../src/taskpane/conversation/messages";
import { CheckerClient } from "../../src/taskpane/worker/client";
import { checkerClient, servicePort } from "./support/checker";
import { fileServicePort } from "./support/file-service";
import { held } from "./support/held";
import { CLOSED, MemoryStore, UNREADABLE } from "./support/memory-store";
import { MemoryWorkbook, sheetOf } from "./support/memory-workbook";
import { episodesSheet, headerSheet } from "./support/sheets";

const PROVIDERS = chosen("provider-list.xlsx", readFileSync("assets/practice/provider-list.xlsx"));
const POSTCODES = chosen(
  "ONSPD_NOV_2025_UK.csv",
  "pcd7,east1m,north1m,lad25cd\nL1  8JQ,334970,389790,E08000012\n",
);
const NEWER_POSTCODES = chosen(
  "ONSPD_FEB_2026_UK.csv",
  "pcd7,east1m,north1m,lad25cd\nL1  8JQ,334970,389790,E08000012\nL1  8JR,334970,389790,E08000012\n",
);
const PROVIDER_SHEET = sheetOf(
  "Ofsted",
  ["URN", "Placement code", "Placement provider code", "Postcode"],
  ["SC000001", "K2", "PR4", "L1 8JQ"],
  ["", "K2", "PR4", "L1 8JQ"],
);
const CHECK = {
  choices: {},
  year: null,
  localAuthority: null,
  sheetNames: OWN_SHEETS,
  checkedAt: "22/11/2026 23:05",
  version: "1.2.3",
};

function chosen(name: string, content: string | Uint8Array): ChosenFile {
  return { name, content: new Blob([typeof content === "string" ? content : new Uint8Array(content)]) };
}

function sessionWith(
  store = new MemoryStore(),
  sheets = [headerSheet(3), episodesSheet("Episodes", 3)],
  checker = checkerClient(store),
) {
  let told = 0;
  const workbook = new MemoryWorkbook(sheets);
  const session = new Session({
    workbook,
    checker,
    startFileWorker: fileServicePort,
    saveFile: () => {},
    now: () => new Date(2026, 10, 22, 23, 5),
    version: "1.2.3",
    onListsChanged: () => told++,
  });
  return { session, store, workbook, told: () => told };
}

test("a provider list is read, kept and shown with its date and size, and other windows are told", async () => {
  const { session, store, told } = sessionWith();
  await session.open();
  expect(session.getState().lists).toEqual({
    ...{ providers: null, postcodes: null },
    unread: { providers: null, postcodes: null },
  });
  await session.lists.takeProviderFiles([PROVIDERS]);
  expect(session.getState().notice).toBeNull();
  expect(session.getState().lists?.providers).toMatchObject({
    title: expect.stringMatching(/^Ofsted provider list of .+ \(\d+ providers\)$/),
    files: ["provider-list.xlsx"],
    place: "this-computer",
    keptOn: "22/11/2026",
  });
  expect((await store.list()).map(({ kind }) => kind)).toEqual(["providers"]);
  expect(told()).toBe(1);
});

test("checks that need a list are run once it is there, and the Summary names the list", async () => {
  const { session } = sessionWith();
  await session.validate();
  const before = session.getState().results;
  await session.lists.takeFiles([PROVIDERS, POSTCODES]);
  expect(session.getState().lists?.postcodes?.title).toBe(
    "ONS Postcode Directory, November 2025 (1 postcode)",
  );
  await session.validate();
  const after = session.getState().results;
  const lacking = (text: string) => after?.notRun.filter(({ reason }) => reason.includes(text));
  expect(before?.notRun.some(({ reason }) => reason.includes("the Ofsted provider list"))).toBe(true);
  expect(lacking("the Ofsted provider list")).toEqual([]);
  expect(lacking("the postcode directory")).toEqual([]);
  expect(after?.references).toEqual([
    session.getState().lists?.providers?.title,
    session.getState().lists?.postcodes?.title,
  ]);
});

test("a sheet of the workbook can be used as the list, and its faulty rows are named", async () => {
  const { session } = sessionWith(new MemoryStore(), [episodesSheet("Episodes", 1), PROVIDER_SHEET]);
  await session.open();
  expect(session.getState().overview?.providerSheets).toEqual(["Ofsted"]);
  await session.lists.takeProviderSheets(["Ofsted"]);
  expect(session.getState().lists?.providers).toMatchObject({
    files: ["Ofsted"],
    problems: ["Ofsted, line 3: Row left out: it has no URN."],
    problemCount: 1,
  });
});

describe("files that are not one of the lists are named and change nothing", () => {
  test.each([
    ["an empty workbook", chosen("empty.xlsx", ""), "empty.xlsx is empty."],
    ["text in a workbook's clothes", chosen("letter.xlsx", "Dear all"), "letter.xlsx"],
    ["another workbook", chosen("r.xlsx", readFileSync("assets/practice/practice-return.xlsx")), "r.xlsx"],
    [
      "a directory without its columns",
      chosen("names.csv", "name,age\nA,1\n"),
      "names.csv is not a postcode",
    ],
    ["a damaged zip", chosen("onspd.zip", "PK\x03\x04 and then nothing"), "onspd.zip is damaged"],
    ["something else", chosen("photo.jpg", "..."), "photo.jpg is neither of the lists."],
  ])("%s", async (_name, file, message) => {
    const { session, store } = sessionWith();
    await session.lists.takeProviderFiles([PROVIDERS]);
    const before = session.getState().lists;
    await session.lists.takeFiles([file]);
    expect(session.getState().notice?.intent).toBe("error");
    expect(session.getState().notice?.text).toContain(message);
    expect(session.getState().notice?.text).toContain("Choose");
    expect(session.getState().lists).toEqual(before);
    expect(await store.list()).toHaveLength(1);
  });
});

/** Presses Cancel while a large directory is being indexed. */
async function cancelIndexing(session: Session): Promise<void> {
  const rows = Array.from({ length: 400_000 }, (_, index) => `L1  ${index % 10}JQ,334970,389790,E08000012`);
  const stop = session.subscribe(() => {
    const { activity } = session.getState();
    if (activity?.phase === "indexing" && activity.done > 0 && !activity.cancelling) session.cancel();
  });
  await session.lists.takePostcodeFile(chosen("big.csv", `pcd7,east1m,north1m,lad25cd\n${rows.join("\n")}`));
  stop();
  expect(session.getState().notice).toEqual({ intent: "info", text: strings.cancelled });
}

test("Cancel while a directory is being indexed keeps nothing of it", async () => {
  const { session, store } = sessionWith();
  await cancelIndexing(session);
  expect(await store.list()).toEqual([]);
});

test("Cancel while a directory is being indexed keeps the earlier one, and checks go on with that", async () => {
  const { session, store } = sessionWith();
  await session.lists.takePostcodeFile(POSTCODES);
  const [before, kept] = [session.getState().lists, await store.list()];
  expect(kept).toMatchObject([{ kind: "postcodes", files: ["ONSPD_NOV_2025_UK.csv"] }]);
  await cancelIndexing(session);
  expect(session.getState().lists).toEqual(before);
  expect(await store.list()).toEqual(kept);
  await session.validate();
  expect(session.getState().results?.references).toEqual([expect.stringContaining("November 2025")]);
});

test("if the browser cannot keep a list, it counts until the pane is closed, and the user is told", async () => {
  const store = new MemoryStore();
  store.refuses = true;
  const { session } = sessionWith(store);
  await session.lists.takePostcodeFile(POSTCODES);
  expect(session.getState().notice).toEqual({ intent: "warning", text: "The browser keeps nothing." });
  expect(session.getState().lists?.postcodes).toMatchObject({ place: "this-pane", keptOn: null });
  await session.validate();
  expect(session.getState().results?.references).toHaveLength(1);
});

test("lists that are kept but cannot be read are not called missing: the check says why, until they can be read", async () => {
  const store = new MemoryStore();
  const checker = checkerClient(store);
  await checker.takeProviderFiles([PROVIDERS], "22/11/2026");
  await checker.takePostcodeFile(POSTCODES, "22/11/2026");
  store.isUnreadable = true;
  const { session } = sessionWith(store);
  await session.open();
  expect(session.getState().lists).toEqual({
    ...{ providers: null, postcodes: null },
    unread: { providers: UNREADABLE, postcodes: UNREADABLE },
  });
  await session.validate();
  expect(session.getState().notice).toEqual({
    intent: "warning",
    text: `${UNREADABLE} Checks that need a missing list were not run.`,
  });
  store.isUnreadable = false;
  await session.validate();
  expect(session.getState().notice).toBeNull();
  expect(session.getState().results?.references).toHaveLength(2);
  expect(session.getState().lists).toMatchObject({
    providers: { place: "this-computer" },
    postcodes: { place: "this-computer" },
    unread: { providers: null, postcodes: null },
  });
});

test("if the browser does not open the lists at all, the cards say so, and only the first check says it", async () => {
  const store = new MemoryStore();
  store.isClosed = true;
  const { session } = sessionWith(store);
  await session.open();
  expect(session.getState().lists?.unread).toEqual({ providers: CLOSED, postcodes: CLOSED });
  await session.validate();
  expect(session.getState().notice?.text).toBe(`${CLOSED} Checks that need a missing list were not run.`);
  await session.validate();
  expect(session.getState().notice).toBeNull();
  expect(session.getState().lists?.unread).toEqual({ providers: CLOSED, postcodes: CLOSED });
});

test("the first check with results says that the browser does not open the lists, after checks that were cancelled", async () => {
  const store = new MemoryStore();
  store.isClosed = true;
  const { session } = sessionWith(store);
  await session.open();
  for (const phase of ["checking", "writing"]) {
    const stop = session.subscribe(() => {
      const { activity } = session.getState();
      if (activity?.phase === phase && !activity.cancelling) session.cancel();
    });
    await session.validate();
    stop();
    expect(session.getState()).toMatchObject({ results: null, notice: { text: strings.cancelled } });
  }
  await session.validate();
  expect(session.getState().notice?.text).toBe(`${CLOSED} Checks that need a missing list were not run.`);
});

test("when the highlights cannot be written either, the message also says that the lists were not opened", async () => {
  const store = new MemoryStore();
  store.isClosed = true;
  const { session, workbook } = sessionWith(store);
  await session.open();
  workbook.failure = { at: "annotate", error: new WorkbookProblem("protected-sheet", "It is protected.") };
  await session.validate();
  expect(session.getState().notice).toEqual({
    intent: "error",
    text: `${strings.resultsAllTheSame("It is protected.")} ${CLOSED} Checks that need a missing list were not run.`,
  });
  await session.validate();
  expect(session.getState().notice).toBeNull();
});

test("storage that the browser refuses to open is told apart from storage that cannot be read", async () => {
  const denied = () => {
    throw new DOMException("denied", "SecurityError");
  };
  const store = openReferenceStore({ open: denied } as unknown as IDBFactory);
  await expect(store.providers()).rejects.toBeInstanceOf(ListsNotOpened);
});

test("a list chosen in place of one that cannot be read counts, and the other still says why", async () => {
  const store = new MemoryStore();
  store.isUnreadable = true;
  store.refuses = true;
  const { session } = sessionWith(store);
  await session.open();
  await session.lists.takeFiles([PROVIDERS]);
  expect(session.getState().lists).toMatchObject({
    providers: { place: "this-pane" },
    unread: { providers: null, postcodes: UNREADABLE },
  });
});

test("lists that the browser does not keep still count after another window changes the kept ones", async () => {
  const store = new MemoryStore();
  store.refuses = true;
  const { session } = sessionWith(store);
  await session.lists.takeFiles([PROVIDERS, POSTCODES]);
  store.refuses = false;
  await checkerClient(store).takePostcodeFile(NEWER_POSTCODES, "22/11/2026");
  await session.lists.read(true);
  expect(session.getState().lists).toMatchObject({
    providers: { place: "this-pane" },
    postcodes: { place: "this-pane", title: expect.stringContaining("November 2025") },
  });
  await session.lists.takeFiles([NEWER_POSTCODES]);
  await checkerClient(store).takePostcodeFile(POSTCODES, "22/11/2026");
  await session.lists.read(true);
  expect(session.getState().lists).toMatchObject({
    postcodes: { place: "this-computer", title: expect.stringContaining("November 2025") },
  });
});

test("a list chosen while the pane is still looking for lists is shown, however long that takes", async () => {
  let answer = (_index: null) => {};
  const checker = checkerClient(new MemoryStore(), () => new Promise<null>((resolve) => (answer = resolve)));
  const answers: (string | undefined)[] = [];
  const asked = checker.lists(true).then((lists) => answers.push(lists.postcodes?.place));
  const { lists } = await checker.takePostcodeFile(POSTCODES, "22/11/2026");
  answers.push(lists.postcodes?.place);
  answer(null);
  await asked;
  expect(answers).toEqual(["this-computer", "this-computer"]);
});

describe("a directory that another window replaces while it is open here", () => {
  const { values, ...rest } = episodesSheet("Episodes", 1);
  const inLiverpool = { ...rest, values: values.map((row, at) => [...row, at === 0 ? "PL_POST" : "L1 8JQ"]) };

  test("is read again by the check, even before this window is told", async () => {
    const store = new MemoryStore();
    const other = checkerClient(store);
    await other.takePostcodeFile(POSTCODES, "22/11/2026");
    const checker = checkerClient(store);
    expect((await checker.lists()).postcodes?.title).toContain("November 2025");
    await other.takePostcodeFile(NEWER_POSTCODES, "22/02/2026");
    const outcome = await checkOf(checker, inLiverpool);
    expect(outcome.listProblems).toEqual([]);
    expect(outcome.results.references).toEqual([expect.stringContaining("February 2026")]);
    expect((await checker.lists()).postcodes?.title).toContain("February 2026");
  });

  test("is gone when the other window removes it, and the check reports no problem", async () => {
    const store = new MemoryStore();
    const other = checkerClient(store);
    await other.takePostcodeFile(POSTCODES, "22/11/2026");
    const checker = checkerClient(store);
    await checker.lists();
    await other.removeList("postcodes");
    const outcome = await checkOf(checker, inLiverpool);
    expect(outcome).toMatchObject({ listProblems: [], results: { references: [] } });
    expect((await checker.lists()).postcodes).toBeNull();
  });

  test("gives way to the one chosen there, even if the deployed directory is being read again", async () => {
    const store = new MemoryStore();
    const served = new MemoryStore();
    await checkerClient(served).takePostcodeFile(NEWER_POSTCODES, "22/02/2026");
    const openAnew = held(() => served.postcodes());
    const checker = checkerClient(store, async (anew) => {
      if (anew) return openAnew.call();
      const index = await served.postcodes();
      return index && { ...index, fetchArea: async () => Buffer.of(1) };
    });
    const checked = checkOf(checker);
    await openAnew.called;
    await checkerClient(store).takePostcodeFile(POSTCODES, "22/11/2026");
    await checker.lists(true);
    openAnew.release();
    await checked;
    expect((await checker.lists()).postcodes?.place).toBe("this-computer");
  });
});

test("after the checking part restarts, a list that the browser did not keep is no longer shown as in use", async () => {
  const store = new MemoryStore();
  store.refuses = true;
  let breakDown = () => {};
  const checker = new CheckerClient(() => {
    const port = servicePort(store);
    const listen: typeof port.listen = (onMessage, onBreakdown) => {
      breakDown = () => onBreakdown("stopped");
      port.listen(onMessage, onBreakdown);
    };
    return { ...port, listen };
  });
  const { session } = sessionWith(store, undefined, checker);
  await session.open();
  await session.lists.takePostcodeFile(POSTCODES);
  breakDown();
  await session.validate();
  expect(session.getState()).toMatchObject({ results: { references: [] }, lists: { postcodes: null } });
});

test("when the worker stops, lists are not called missing: the pane says so once, and the next check asks again", async () => {
  const checker = checkerClient();
  const answering = checker.lists.bind(checker);
  checker.lists = () => Promise.reject(new WorkerFailure("It stopped."));
  const session = new Session({
    workbook: new MemoryWorkbook([headerSheet(1), episodesSheet("Episodes", 1)]),
    checker,
    startFileWorker: fileServicePort,
    saveFile: () => {},
    now: () => new Date(2026, 10, 22, 23, 5),
    version: "1.2.3",
  });
  await session.open();
  expect(session.getState()).toMatchObject({
    lists: null,
    notice: { intent: "error", text: strings.checkerStopped },
  });
  checker.lists = answering;
  await session.validate();
  expect(session.getState()).toMatchObject({
    lists: { unread: { providers: null, postcodes: null } },
    notice: null,
  });
});

test("Remove takes a list away for good", async () => {
  const { session, store } = sessionWith();
  await session.lists.takeFiles([PROVIDERS, POSTCODES]);
  await session.lists.remove("postcodes");
  expect(session.getState().lists).toMatchObject({ postcodes: null, providers: { place: "this-computer" } });
  expect((await store.list()).map(({ kind }) => kind)).toEqual(["providers"]);
});

describe("an index deployed with the add-in", () => {
  const store = new MemoryStore();
  beforeAll(async () => {
    await checkerClient(store).takePostcodeFile(POSTCODES, "22/11/2026");
  });
  const deployed = () => store.postcodes();

  test("is used where none was chosen, until one is chosen", async () => {
    const checker = checkerClient(new MemoryStore(), deployed);
    expect((await checker.lists()).postcodes?.place).toBe("deployed");
    const { lists } = await checker.takePostcodeFile(POSTCODES, "22/11/2026");
    expect(lists.postcodes?.place).toBe("this-computer");
    expect((await checker.removeList("postcodes")).lists.postcodes?.place).toBe("deployed");
  });

  test.each([
    [new FileProblem("index", "The network is cut."), "The network is cut."],
    [
      new Error("ECONNRESET 10.1.2.3"),
      expect.stringMatching(/^The postcode directory could not be read.*validate again/),
    ],
  ])(
    "that cannot be fetched leaves its checks not run, and the user reads why in plain words",
    async (error, said) => {
      const checker = checkerClient(new MemoryStore(), async () => {
        const index = await deployed();
        return index && { ...index, fetchArea: () => Promise.reject(error) };
      });
      const outcome = await checkOf(checker);
      expect(outcome.listProblems).toEqual([said]);
      expect(outcome.results.notRun.some(({ reason }) => reason.includes("the postcode directory"))).toBe(
        true,
      );
      expect(outcome.results.references).toEqual([]);
    },
  );

  test("that was updated since it was opened is opened again, and the report names the new edition", async () => {
    const updated = new MemoryStore();
    await checkerClient(updated).takePostcodeFile(NEWER_POSTCODES, "22/02/2026");
    const asked: (boolean | undefined)[] = [];
    let served = store;
    const checker = checkerClient(new MemoryStore(), async (anew) => {
      asked.push(anew);
      const index = await served.postcodes();
      // The contents once read stay as they were; an area is read as it is when it is asked for.
      const fetchArea = async (area: string) => (await served.postcodes())?.fetchArea(area) ?? Buffer.of();
      return index && { ...index, fetchArea };
    });
    expect((await checker.lists()).postcodes?.title).toContain("November 2025");
    served = updated;
    const outcome = await checkOf(checker);
    expect(outcome.listProblems).toEqual([]);
    expect(outcome.results.references).toEqual([expect.stringContaining("February 2026")]);
    expect((await checker.lists()).postcodes?.title).toContain("February 2026");
    expect(asked).toEqual([false, true]);
  });

  test("is used where the kept list cannot be read, and the check says why that could not be used", async () => {
    const unreadable = new MemoryStore();
    unreadable.isUnreadable = true;
    const checker = checkerClient(unreadable, deployed);
    expect(await checker.lists()).toMatchObject({
      postcodes: { place: "deployed", insteadOfKept: true },
      unread: { providers: UNREADABLE, postcodes: null },
    });
    const outcome = await checkOf(checker);
    expect(outcome.results.references).toHaveLength(1);
    expect(outcome.listProblems).toEqual([UNREADABLE]);
  });

  test("is not said to replace a kept list where the browser does not open the lists at all", async () => {
    const closed = new MemoryStore();
    closed.isClosed = true;
    expect(await checkerClient(closed, deployed).lists()).toMatchObject({
      postcodes: { place: "deployed", insteadOfKept: false },
      unread: { providers: CLOSED, postcodes: null },
    });
  });

  test("whose files do not match each other is not used until they do, and the message says whom to ask", async () => {
    let isWhole = false;
    const checker = checkerClient(new MemoryStore(), async () => {
      const index = await deployed();
      const fetchArea = async (area: string) => (isWhole && (await index?.fetchArea(area))) || Buffer.of(1);
      return index && { ...index, fetchArea };
    });
    expect((await checkOf(checker)).listProblems).toEqual([
      expect.stringMatching(/do not match each other.* ask whoever hosts the add-in/),
    ]);
    isWhole = true;
    expect((await checkOf(checker)).listProblems).toEqual([]);
  });

  test("that could not be reached is asked for again at the next check; until then the pane says that it is missing", async () => {
    let isConnected = false;
    const checker = checkerClient(new MemoryStore(), () =>
      isConnected ? deployed() : Promise.reject(new Error("The network is cut.")),
    );
    expect((await checkOf(checker)).listProblems).toEqual([
      expect.stringMatching(
        /^No postcode directory is kept on this computer, and the add-in's server could not be asked for one\. Check the network, .* Or choose the ONS Postcode Directory/,
      ),
    ]);
    isConnected = true;
    expect((await checkOf(checker)).listProblems).toEqual([]);
    expect((await checker.lists()).postcodes?.place).toBe("deployed");
  });
});

test("when the server cannot be reached either, the message still says that the lists on this computer cannot be read", async () => {
  const closed = Object.assign(new MemoryStore(), {
    postcodes: () => Promise.reject(new FileProblem("lists", "The browser keeps nothing.")),
  });
  const checker = checkerClient(closed, () => Promise.reject(new Error("The network is cut.")));
  expect((await checkOf(checker)).listProblems).toEqual(["The browser keeps nothing."]);
});

/** The result of checking a small return. */
async function checkOf(checker: CheckerClient, episodes = episodesSheet("Episodes", 1)) {
  await checker.load([headerSheet(1), episodes]);
  const outcome = await checker.check(CHECK);
  if (outcome.kind !== "checked") throw new Error(outcome.kind);
  return outcome;
}
