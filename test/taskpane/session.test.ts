import { WorkbookProblem } from "../../src/excel/problem";
import { Session } from "../../src/taskpane/session";
import { strings } from "../../src/taskpane/strings";
import { CheckerClient } from "../../src/taskpane/worker/client";
import { checkerClient, servicePort } from "./support/checker";
import { fileServicePort } from "./support/file-service";
import { held } from "./support/held";
import { MemoryWorkbook, sheetOf } from "./support/memory-workbook";
import { episodesSheet, headerSheet } from "./support/sheets";

function sessionOn(workbook: MemoryWorkbook, checker = checkerClient()): Session {
  return new Session({
    workbook,
    checker,
    startFileWorker: fileServicePort,
    saveFile: () => {},
    now: () => new Date(2026, 10, 22, 23, 5),
    version: "1.2.3",
  });
}

const twoSheets = () => new MemoryWorkbook([headerSheet(250), episodesSheet("Episodes", 250)]);

test("opening looks at the sheets without checking them or writing anything", async () => {
  const workbook = twoSheets();
  const session = sessionOn(workbook);
  await session.open();
  expect(session.getState()).toMatchObject({ view: "workbook", activity: null, results: null, notice: null });
  expect(session.getState().overview?.sheets).toHaveLength(2);
  expect(workbook.annotations).toBeNull();
});

test("Remove annotations pressed while the pane still looks at the workbook is done after that", async () => {
  const workbook = twoSheets();
  const first = sessionOn(workbook);
  await first.validate();
  const session = sessionOn(workbook);
  const opened = session.open();
  await Promise.all([session.removeAnnotations(), opened]);
  expect(workbook.annotations).toBeNull();
  expect(session.getState().notice).toMatchObject({ intent: "success" });
});

test("Validate reads, checks, writes, and shows the results", async () => {
  const workbook = twoSheets();
  const session = sessionOn(workbook);
  await session.open();
  const phases = new Set<string>();
  session.subscribe(() => phases.add(session.getState().activity?.phase ?? "idle"));
  await session.validate();
  expect([...phases]).toEqual(["idle", "reading", "checking", "suggesting", "writing"]);
  const { results, view, activity } = session.getState();
  expect(view).toBe("results");
  expect(activity).toBeNull();
  expect(results).toMatchObject({ checkedAt: "22/11/2026 23:05", children: 250 });
  expect(workbook.annotations?.sheets.slice(0, 3).map(({ name }) => name)).toEqual([
    "903 Summary",
    "903 Findings",
    "903 Children",
  ]);
});

describe("while the highlights are being written", () => {
  /** Does something as soon as writing begins. */
  function atWriting(session: Session, act: () => void): void {
    const stop = session.subscribe(() => {
      const { activity, results } = session.getState();
      if (activity?.phase !== "writing" || results === null) return;
      stop();
      act();
    });
  }

  test("a user who has gone to another page since pressing Validate stays there, and is told where the results are", async () => {
    const session = sessionOn(twoSheets());
    await session.open();
    session.show("help");
    const stop = session.subscribe(() => {
      if (session.getState().activity?.phase !== "checking") return;
      stop();
      session.show("rules");
    });
    await session.validate();
    expect(session.getState()).toMatchObject({
      view: "rules",
      notice: { intent: "success", text: strings.resultsThere },
    });
    session.show("results");
    expect(session.getState().notice).toBeNull();
    session.show("rules");
    await session.validate();
    expect(session.getState()).toMatchObject({ view: "results", notice: null });
  });

  test("the results can already be read, and a user who goes on to another page stays there", async () => {
    const workbook = twoSheets();
    const session = sessionOn(workbook);
    await session.open();
    let view = "";
    atWriting(session, () => {
      view = session.getState().view;
      expect(workbook.annotations).toBeNull();
      session.show("rules");
    });
    await session.validate();
    expect(view).toBe("results");
    expect(session.getState()).toMatchObject({ view: "rules", activity: null });
    expect(workbook.annotations).not.toBeNull();
  });

  test("Cancel brings back the earlier results with their statuses, and the user stays on the page", async () => {
    const workbook = twoSheets();
    const session = sessionOn(workbook);
    await session.validate();
    session.show("workbook");
    const before = session.getState();
    workbook.sheets = [headerSheet(3), episodesSheet("Episodes", 3)];
    let children: number | undefined;
    atWriting(session, () => {
      children = session.getState().results?.children;
      session.cancel();
    });
    await session.validate();
    expect(children).toBe(3);
    const { results, statuses, validations, view, notice } = session.getState();
    expect({ results, statuses, validations, view }).toEqual({
      results: before.results,
      statuses: before.statuses,
      validations: before.validations,
      view: "results",
    });
    expect(notice?.text).toBe(strings.cancelled);
    // The pane can still explain them.
    const [finding] = results?.findings ?? [];
    expect(finding && (await session.details.why(finding)).rule).toBe(finding?.rule);
  });

  test("a user who goes to another page after Cancel stays there, even if there are no results to go back to", async () => {
    const session = sessionOn(twoSheets());
    await session.open();
    atWriting(session, () => {
      session.cancel();
      session.show("help");
    });
    await session.validate();
    expect(session.getState()).toMatchObject({ results: null, view: "help" });
  });
});

test("Validate reads the workbook as it is now, not as it was when the pane was opened", async () => {
  const workbook = twoSheets();
  const session = sessionOn(workbook);
  await session.open();
  workbook.sheets = [headerSheet(3), episodesSheet("Episodes", 3)];
  await session.validate();
  expect(session.getState().results?.children).toBe(3);
});

test("there is only one run at a time, whoever asks", async () => {
  const workbook = twoSheets();
  const session = sessionOn(workbook);
  let reads = 0;
  workbook.onOperation = async (name) => {
    if (name === "read") reads++;
    await session.removeAnnotations();
  };
  await Promise.all([session.validate(), session.validate()]);
  expect(reads).toBe(1);
  expect(workbook.annotations).not.toBeNull();
});

test("Validate from the ribbon takes over from the first look at the workbook when the pane opens", async () => {
  const workbook = twoSheets();
  const session = sessionOn(workbook);
  await Promise.all([session.open(), session.validate()]);
  expect(session.getState().results?.children).toBe(250);
  expect(session.getState().notice).toBeNull();
});

describe("Cancel", () => {
  test.each(["reading", "checking", "suggesting", "writing"])(
    "while %s leaves the workbook as it was",
    async (phase) => {
      const workbook = twoSheets();
      const session = sessionOn(workbook);
      await session.open();
      const stop = session.subscribe(() => {
        const { activity } = session.getState();
        if (activity?.phase === phase && !activity.cancelling) session.cancel();
      });
      await session.validate();
      stop();
      expect(session.getState()).toMatchObject({ results: null, activity: null, view: "workbook" });
      expect(session.getState().notice).toEqual({ intent: "info", text: strings.cancelled });
      expect(workbook.annotations).toBeNull();
    },
  );

  test("does not stand in the way of the next run", async () => {
    const workbook = twoSheets();
    const session = sessionOn(workbook);
    const run = session.validate();
    await Promise.resolve();
    session.cancel();
    await run;
    await session.validate();
    expect(workbook.annotations).not.toBeNull();
  });
});

describe("problems", () => {
  test("a failure to read is reported in its own words", async () => {
    const workbook = twoSheets();
    const session = sessionOn(workbook);
    workbook.failure = { at: "read", error: new WorkbookProblem("sheet-gone", "The sheet is gone.") };
    await session.open();
    expect(session.getState().notice).toEqual({ intent: "error", text: "The sheet is gone." });
    expect(session.getState().activity).toBeNull();
  });

  test("when the highlights cannot be written, the results are still shown", async () => {
    const workbook = twoSheets();
    const session = sessionOn(workbook);
    workbook.failure = { at: "annotate", error: new WorkbookProblem("protected-sheet", "It is protected.") };
    await session.validate();
    const { results, view, notice } = session.getState();
    expect(view).toBe("results");
    expect(results?.findings.length).toBeGreaterThan(0);
    expect(notice).toEqual({ intent: "error", text: strings.resultsAllTheSame("It is protected.") });
  });

  test("when the checking part breaks down the pane says so, and the next try starts it again", async () => {
    let started = 0;
    const checker = new CheckerClient(() => {
      const port = servicePort();
      if (++started > 1) return port;
      return {
        ...port,
        listen: (_onMessage, onBreakdown) => void setImmediate(onBreakdown, "stopped"),
      };
    });
    const session = sessionOn(twoSheets(), checker);
    await session.validate();
    expect(session.getState().notice).toEqual({ intent: "error", text: strings.checkerStopped });
    await session.validate();
    expect(session.getState().notice).toBeNull();
    expect(session.getState().results?.findings.length).toBeGreaterThan(0);
  });

  test("an unforeseen error shows no detail of the data", async () => {
    const workbook = twoSheets();
    const session = sessionOn(workbook);
    workbook.failure = { at: "read", error: new TypeError("child 1001") };
    await session.validate();
    expect(session.getState().notice).toEqual({ intent: "error", text: strings.unexpected });
  });

  test("a choice that cannot be stored still counts, and the user is told", async () => {
    const workbook = twoSheets();
    const session = sessionOn(workbook);
    await session.open();
    workbook.failure = { at: "saveChoices", error: new WorkbookProblem("read-only", "Read-only.") };
    await session.chooseAuthority("E08000012");
    expect(session.getState().choices.localAuthority).toBe("E08000012");
    expect(session.getState().notice?.text).toBe(strings.choicesNotSaved);
  });

  test("a cell that cannot be shown is explained in the workbook's words", async () => {
    const workbook = twoSheets();
    const session = sessionOn(workbook);
    workbook.failure = { at: "goTo", error: new WorkbookProblem("sheet-hidden", "The sheet is hidden.") };
    await session.selection.goTo("Episodes", "D3");
    expect(session.getState().notice?.text).toBe("The sheet is hidden.");
  });
});

test("the message that a cell is in a hidden row stays until the pane goes to another cell, and opens nothing", async () => {
  const workbook = twoSheets();
  const session = sessionOn(workbook);
  await session.open();
  await session.validate();
  workbook.failure = { at: "goTo", error: new WorkbookProblem("cell-hidden", "D3 is in a hidden row.") };
  await session.selection.goTo("Episodes", "D3");
  workbook.select("Episodes", "D3");
  expect(session.getState().selected).toBeNull();
  expect(session.getState().notice?.text).toBe("D3 is in a hidden row.");
  workbook.failure = null;
  await session.selection.goTo("Episodes", "B2");
  expect(session.getState().notice).toBeNull();
});

test("a cell selected before the pane went to another one opens nothing when Excel reports it late", async () => {
  const workbook = twoSheets();
  const session = sessionOn(workbook);
  await session.open();
  await session.validate();
  let arrive = () => {};
  workbook.goTo = () => new Promise((resolve) => (arrive = resolve));
  const going = session.selection.goTo("Episodes", "D3");
  workbook.select("Episodes", "B2");
  arrive();
  await going;
  workbook.select("Episodes", "D3");
  expect(session.getState().selected).toBeNull();
  workbook.select("Episodes", "B2");
  expect(session.getState().selected).toEqual({ sheet: "Episodes", address: "B2" });
});

describe("choices", () => {
  test("a choice made while another is still being stored is not lost", async () => {
    const workbook = twoSheets();
    const session = sessionOn(workbook);
    await session.open();
    const save = workbook.saveChoices.bind(workbook);
    const saving = held(save);
    workbook.saveChoices = saving.call;
    const chosen = session.chooseAuthority("E08000012");
    await saving.called;
    workbook.saveChoices = save;
    await session.notes.turn(true);
    saving.release();
    await chosen;
    expect(workbook.choices).toEqual(session.getState().choices);
    expect(workbook.choices).toMatchObject({ localAuthority: "E08000012", notes: true });
  });

  test("what the workbook remembers counts from the start", async () => {
    const workbook = twoSheets();
    workbook.choices = { year: "2024/25", localAuthority: "E08000012", sheets: { Header: "ignore" } };
    const session = sessionOn(workbook);
    await session.validate();
    expect(session.getState().results).toMatchObject({ year: "2024/25", authority: "Liverpool" });
    expect(session.getState().overview?.sheets[0]?.use).toBe("ignored");
  });

  describe("when the remembered choices could not be read", () => {
    const remembered = { year: "2024/25", localAuthority: null, sheets: { Header: "ignore" } } as const;

    async function opened(): Promise<{ workbook: MemoryWorkbook; session: Session; failAgain: () => void }> {
      const workbook = twoSheets();
      workbook.choices = remembered;
      const failAgain = () => {
        workbook.failure = { at: "readChoices", error: new WorkbookProblem("connection-lost", "Lost.") };
      };
      failAgain();
      const session = sessionOn(workbook);
      await session.open();
      expect(session.getState().notice?.text).toBe("Lost.");
      return { workbook, session, failAgain };
    }

    test("a new choice is added to them", async () => {
      const { workbook, session } = await opened();
      const isIgnored = () => session.getState().overview?.sheets[0]?.use === "ignored";
      const shown = new Promise<void>((resolve) => session.subscribe(() => isIgnored() && resolve()));
      await session.chooseAuthority("E08000012");
      expect(workbook.choices).toEqual({ ...remembered, localAuthority: "E08000012" });
      expect(session.getState().choices).toEqual(workbook.choices);
      await shown;
    });

    test("a new choice does not overwrite them: it counts in the pane, and takes precedence once they are read", async () => {
      const { workbook, session, failAgain } = await opened();
      failAgain();
      await session.chooseYear("2023/24");
      expect(session.getState()).toMatchObject({
        choices: { year: "2023/24" },
        notice: { text: strings.choicesNotSaved },
      });
      expect(workbook.choices).toEqual(remembered);
      await session.chooseAuthority("E08000012");
      expect(workbook.choices).toEqual({ ...remembered, year: "2023/24", localAuthority: "E08000012" });
    });

    test("a correction made after they were read no longer says that they were not", async () => {
      const episodes = episodesSheet("Episodes", 2);
      const place = episodes.values[0]?.indexOf("LS") ?? 0;
      const values = episodes.values.map((cells, line) => (line === 1 ? cells.with(place, "V2 ") : cells));
      const workbook = new MemoryWorkbook([headerSheet(2), { ...episodes, values }]);
      const session = sessionOn(workbook);
      workbook.failure = { at: "readChoices", error: new WorkbookProblem("connection-lost", "Lost.") };
      await session.validate();
      expect(session.getState().notice?.text).toContain(strings.choicesNotRead);
      await session.chooseAuthority("E08000012");
      const clears = session.getState().results?.suggestions.find(({ causes }) => causes.length === 0);
      await session.corrections.accept([clears?.id ?? ""]);
      expect(session.getState().notice?.text).toBe("1 cell corrected.");
    });

    test("Validate says what it was checked without, and the next one uses what is read by then", async () => {
      const { session, failAgain } = await opened();
      failAgain();
      await session.validate();
      expect(session.getState().results?.year).toBe("2025/26");
      expect(session.getState().notice?.text).toContain(strings.choicesNotRead);
      await session.validate();
      expect(session.getState()).toMatchObject({ results: { year: "2024/25" }, notice: null });
    });
  });

  test("with two sheets for one table, nothing is checked before the user answers, and the workbook remembers the answer", async () => {
    const workbook = new MemoryWorkbook([episodesSheet("A", 3), episodesSheet("B", 5)]);
    const session = sessionOn(workbook);
    await session.validate();
    expect(session.getState()).toMatchObject({ results: null, view: "workbook" });
    expect(session.getState().notice?.text).toBe(strings.wantedFirst.questions);
    expect(workbook.annotations).toBeNull();

    await session.answerQuestion(["A", "B"], "B");
    expect(session.getState().overview?.questions).toEqual([]);
    expect(workbook.choices.sheets).toEqual({ A: "ignore" });
    await session.validate();
    expect(session.getState().results?.children).toBe(5);
  });

  test("a sheet set to last year no longer counts as this year's, and can be set back", async () => {
    const session = sessionOn(new MemoryWorkbook([episodesSheet("Episodes", 3), headerSheet(3)]));
    await session.open();
    await session.chooseSheet("Episodes", { table: "Episodes", lastYear: true });
    expect(session.getState().overview?.sheets[0]).toMatchObject({ lastYear: true, use: "used" });
    expect(session.getState().overview?.absentTables).toEqual([]);
    await session.chooseSheet("Episodes", null);
    expect(session.getState().overview?.sheets[0]).toMatchObject({ lastYear: false, use: "used" });
    expect(session.getState().overview?.absentTables).toContain("Reviews");
  });

  test("when no date can be read, Validate says so, and not that the dates do not show the year", async () => {
    const episodes = episodesSheet("Episodes", 2);
    const values = episodes.values.map((row) => row.map((cell) => (cell === "01/05/2025" ? "1.5.25" : cell)));
    const session = sessionOn(new MemoryWorkbook([{ ...episodes, values }]));
    await session.validate();
    expect(session.getState().notice?.text).toBe(
      "Nothing has been checked yet. None of the dates can be read as dd/mm/yyyy, so they do not show the collection year. Choose the year, then validate.",
    );
  });

  test("a sheet with the headings of a table but without CHILD is reported", async () => {
    const episodes = episodesSheet("Episodes", 2);
    const values = episodes.values.map((row) => row.map((cell) => (cell === "CHILD" ? "Person ID" : cell)));
    const session = sessionOn(new MemoryWorkbook([{ ...episodes, values }]));
    await session.open();
    expect(session.getState().overview?.sheets[0]?.leftOut).toEqual([
      "It has headings of Episodes, but not CHILD. Give the heading CHILD to the column with the child's identifier.",
    ]);
  });

  test("last year's sheets with this year's dates are reported", async () => {
    const session = sessionOn(
      new MemoryWorkbook([episodesSheet("Episodes", 3), episodesSheet("Episodes last year", 3)]),
    );
    await session.open();
    expect(session.getState().overview?.datesOfLastYear).toEqual([
      "The dates of last year's return point to 2025/26, not 2024/25, so comparisons with last year may be wrong.",
    ]);
  });

  test("Validate says when there is no table at all", async () => {
    const session = sessionOn(new MemoryWorkbook([sheetOf("Notes", ["nothing"])]));
    await session.validate();
    expect(session.getState().notice?.text).toBe(strings.wantedFirst["no-tables"]);
  });
});

test("Remove annotations removes them, and says when there are none", async () => {
  const workbook = twoSheets();
  const session = sessionOn(workbook);
  await session.validate();
  await session.removeAnnotations();
  expect(workbook.annotations).toBeNull();
  expect(session.getState().notice).toEqual({ intent: "success", text: strings.removed });
  await session.removeAnnotations();
  expect(session.getState().notice?.text).toBe(strings.nothingToRemove);
});
