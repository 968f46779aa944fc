/** A colleague works in the same workbook, so it changes between two round trips of the add-in. */
import type { Worksheet } from "@cj-tech-master/excelts";
import { CHILD_IDS, FLOWS, LIVE_FLOWS, type Flow } from "./support/flows";
import type { ExcelWithPane } from "./support/pane-on-excel";
import { dataOf } from "./support/workbook-state";

const SLOW = process.env["SLOW"] === "1";

jest.setTimeout(SLOW ? 600_000 : 120_000);

type Edit = (excel: ExcelWithPane) => void;

const EDITS: readonly (readonly [name: string, edit: Edit])[] = [
  ["sorts the rows", ({ host }) => host.sortByUser("Episodes", "A2:M4", 0, false)],
  ["deletes a sheet", ({ host }) => host.workbook.removeWorksheet("Header")],
  ["inserts a row at the top", ({ host }) => host.insertRowsByUser("Episodes", 1)],
  ["deletes rows", ({ host }) => host.deleteRowsByUser("Episodes", 1, 2)],
  ["renames a sheet", ({ host }) => (sheetOf(host.workbook.worksheets, "Episodes").name = "Episodes of Jo")],
  [
    "protects a sheet",
    ({ host }) => (sheetOf(host.workbook.worksheets, "Episodes").sheetProtection = { sheet: true }),
  ],
];

const named = (wanted: string) => [...FLOWS, ...LIVE_FLOWS].find(({ name }) => name === wanted)!;

test.each(EDITS)("when a colleague %s during Validate, nothing is lost", async (_name, edit) => {
  for (const trip of await trips(named("Validate"), edit)) {
    const { excel, data } = await editedAt(named("Validate"), trip, edit);
    expect(dataOf(excel.host)).toBe(data);
    await removedAgain(excel);
    expect(excel.host.workbook.worksheets.some(({ name }) => name.startsWith("903 "))).toBe(false);
    excel.close();
  }
});

const ACCEPTED = EDITS.flatMap(([name, edit]) =>
  ["Accepting suggestions", "Accepting suggestions while edits are followed"].map(
    (flow) => [name, flow, edit] as const,
  ),
);

test.each(ACCEPTED)("when a colleague %s, nothing is lost: %s", async (_name, flow, edit) => {
  for (const trip of await trips(named(flow), edit)) {
    const { excel } = await editedAt(named(flow), trip, edit);
    const wrong = episodesOf(excel).filter(({ child, legalStatus }) => {
      const index = CHILD_IDS.findIndex((id) => id === child);
      return ![["C2"], ["V2 ", "V2"], ["c-2", "C2"]][index]?.includes(legalStatus);
    });
    expect({ trip, wrong }).toEqual({ trip, wrong: [] });
    await excel.session.live.settled();
    excel.close();
  }
});

const roundTrips = new Map<Flow, number>();

/** Every fifteenth round trip of a flow, different ones for each edit; with SLOW=1 all of them. */
async function trips(flow: Flow, edit: Edit): Promise<number[]> {
  const count = roundTrips.get(flow) ?? (await countRoundTrips(flow));
  roundTrips.set(flow, count);
  const all = Array.from({ length: count }, (_, index) => index + 1);
  const first = EDITS.findIndex(([, one]) => one === edit);
  return SLOW ? all : all.filter((trip) => (trip - first) % 15 === 2);
}

async function countRoundTrips(flow: Flow): Promise<number> {
  const excel = await flow.prepare();
  excel.host.resetTraffic();
  await flow.act(excel);
  const { roundTrips: count } = excel.host.traffic;
  excel.close();
  return count;
}

/** Runs the flow with an edit just before one of its round trips; returns the user's sheets right after the edit as well. */
async function editedAt(flow: Flow, trip: number, edit: Edit) {
  const excel = await flow.prepare();
  let data = "";
  excel.host.resetTraffic();
  excel.host.faults = (now) => {
    if (now === trip) {
      edit(excel);
      data = dataOf(excel.host);
    }
    return null;
  };
  await flow.act(excel);
  excel.host.faults = null;
  return { excel, data };
}

async function removedAgain({ host, session }: ExcelWithPane): Promise<void> {
  for (const sheet of host.workbook.worksheets) sheet.sheetProtection = null as never;
  await session.removeAnnotations();
  if (session.getState().removal) await session.confirmRemoval([]);
}

/** Children and legal statuses as they are in the sheet of episodes, whatever its name. */
function episodesOf({ host }: ExcelWithPane): { child: string; legalStatus: string }[] {
  const episodes = host.workbook.worksheets.find(({ name }) => name.startsWith("Episodes"));
  const rows = episodes?.getSheetValues() ?? [];
  return rows.slice(2).flatMap((row) => {
    const cells = row as unknown[] | undefined;
    return cells?.[1] ? [{ child: String(cells[1]), legalStatus: String(cells[4]) }] : [];
  });
}

function sheetOf(sheets: readonly Worksheet[], wanted: string): Worksheet {
  const sheet = sheets.find(({ name }) => name === wanted);
  if (!sheet) throw new Error(`There is no sheet ${wanted}.`);
  return sheet;
}
