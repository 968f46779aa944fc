import type { TableName } from "../../../src/return/tables";
import type { ChildEditor } from "./child-editor";
import { finds, onEach, type Expected, type SeededError } from "./seeded-error";
import { has, hasNone, isNewcomer, isSimpleNewcomer, isStayer, plusDays } from "./suitable";

/** The check that a row has a Header row, by table. */
const NO_HEADER: readonly (readonly [TableName, string])[] = [
  ["AD1", "INT01"],
  ["PlacedAdoption", "INT02"],
  ["Episodes", "INT03"],
  ["Missing", "INT04"],
  ["OC2", "INT05"],
  ["OC3", "INT06"],
  ["PrevPerm", "INT07"],
  ["Reviews", "INT08"],
  ["UASC", "INT09"],
];

/** Tables whose rows require an episode of the child in the year. */
const TABLES_NEEDING_EPISODES: readonly TableName[] = [
  "PlacedAdoption",
  "Missing",
  "Reviews",
  "AD1",
  "PrevPerm",
  "OC2",
];

const hasReviews = (child: ChildEditor) => isSimpleNewcomer(child) && child.rows("Reviews").length >= 1;

/** A mistake that moves the DOB in a table's first row one day later. */
function dobDiffers(table: TableName, rule: string, suits: (child: ChildEditor) => boolean): SeededError {
  return {
    name: `dob-differs-in-${table.toLowerCase()}`,
    mistake: `DOB in ${table} is a day later than in the Header.`,
    suits: (child) => has(child, table, "Header") && suits(child),
    make: (child) => {
      const row = child.row(table);
      child.set(row, "DOB", plusDays(row.DOB, 1));
      return [finds(rule, [row, "DOB"])];
    },
  };
}

/** A mistake that repeats the row of a table with one row for each child. */
function rowTwice(
  table: TableName,
  rule: string,
  suits: (child: ChildEditor) => boolean,
  alsoExpected: (
    child: ChildEditor,
    copy: Readonly<Record<string, string>>,
  ) => readonly Expected[] = () => [],
): SeededError {
  return {
    name: `${table.toLowerCase()}-row-twice`,
    mistake: `The same row is in ${table} twice.`,
    suits: (child) => has(child, table, "Header") && suits(child),
    make: (child) => {
      const row = child.row(table);
      const copy = child.add(table, { ...row });
      const cells = [
        [row, "CHILD"],
        [copy, "CHILD"],
      ] as const;
      return [finds(rule, ...cells), finds("FMT23", ...cells), ...alsoExpected(child, copy)];
    },
  };
}

/** Mistakes between the tables: identifiers, dates of birth, repeated rows. */
export const integrityErrors: readonly SeededError[] = [
  {
    name: "header-row-lost",
    mistake: "The child's Header row is missing.",
    times: 2,
    suits: hasReviews,
    make: (child) => {
      child.remove(child.row("Header"));
      return NO_HEADER.filter(([table]) => has(child, table)).map(([table, rule]) =>
        finds(rule, ...onEach(child.rows(table), "CHILD")),
      );
    },
  },
  {
    name: "no-episodes",
    mistake: "The child's episodes are missing; everything else is still there.",
    times: 4,
    suits: hasReviews,
    make: (child) => {
      for (const episode of [...child.rows("Episodes")]) child.remove(episode);
      const orphans = TABLES_NEEDING_EPISODES.flatMap((table) => onEach(child.rows(table), "CHILD"));
      return [finds("EPI", [child.row("Header"), "CHILD"]), finds("1012", ...orphans)];
    },
  },
  {
    name: "leading-zeros-lost",
    mistake: "CHILD on a review has lost its leading zeros, so it matches no child.",
    suits: (child) => isSimpleNewcomer(child) && child.rows("Reviews").length >= 2,
    make: (child) => {
      const review = child.row("Reviews");
      child.set(review, "CHILD", String(Number(child.id)));
      return ["INT08", "1012", "FMT13"].map((rule) => finds(rule, [review, "CHILD"]));
    },
  },
  dobDiffers("Reviews", "INT17", isNewcomer),
  dobDiffers("OC2", "INT14", isStayer),
  dobDiffers("PrevPerm", "INT16", isNewcomer),
  dobDiffers("Missing", "INT13", (child) => hasNone(child, "OC3", "UASC")),
  dobDiffers("OC3", "INT15", (child) => child.rows("Episodes").length === 0),
  dobDiffers("PlacedAdoption", "INT12", (child) => child.rows("AD1").length === 0),
  dobDiffers("AD1", "INT11", (child) => has(child, "Episodes")),
  rowTwice(
    "Header",
    "INT32",
    (child) => isSimpleNewcomer(child) && hasPupilNumber(child),
    (child, copy) => [finds("444", [child.row("Header"), "UPN"], [copy, "UPN"])],
  ),
  rowTwice("OC2", "INT33", isStayer),
  rowTwice("OC3", "INT34", (child) => child.rows("Episodes").length === 0),
  rowTwice("PrevPerm", "INT35", isSimpleNewcomer),
  rowTwice("AD1", "INT31", (child) => has(child, "Episodes")),
];

function hasPupilNumber(child: ChildEditor): boolean {
  return !(child.row("Header").UPN ?? "").startsWith("UN");
}
