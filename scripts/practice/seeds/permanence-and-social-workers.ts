import type { ChildEditor } from "./child-editor";
import { finds, type SeededError } from "./seeded-error";
import { day, isSimpleNewcomer, isStayer, plusDays } from "./suitable";

const hadNoPreviousPermanence = (child: ChildEditor) =>
  isSimpleNewcomer(child) && child.row("PrevPerm").PREV_PERM === "Z1";

/** Whether the child had two social workers in the year, the second still in charge. */
const hadTwoWorkers = (child: ChildEditor) => isStayer(child) && child.rows("SWEpisodes").length === 2;

function workers(child: ChildEditor) {
  const [before, after] = child.rows("SWEpisodes");
  if (!before || !after) throw new Error("The child had one social worker.");
  return { before, after };
}

/** Mistakes about earlier adoptions and guardianships. */
export const previousPermanenceErrors: readonly SeededError[] = [
  {
    name: "previous-permanence-missing",
    mistake: "Care began in the year, but there is no row in PrevPerm.",
    times: 3,
    suits: isSimpleNewcomer,
    make: (child) => {
      child.remove(child.row("PrevPerm"));
      return [finds("630", [child.latest(), "RNE"])];
    },
  },
  {
    name: "previous-permanence-none-but-authority",
    mistake: "PREV_PERM is Z1 (none), but LA_PERM is filled in.",
    suits: hadNoPreviousPermanence,
    make: (child) => {
      child.set(child.row("PrevPerm"), "LA_PERM", "341");
      return [finds("635", [child.row("PrevPerm"), "LA_PERM", "DATE_PERM", "PREV_PERM"])];
    },
  },
  {
    name: "previous-permanence-after-start",
    mistake: "DATE_PERM is the day that care began.",
    suits: hadNoPreviousPermanence,
    make: (child) => {
      const row = child.row("PrevPerm");
      child.setAll(row, { PREV_PERM: "P2", LA_PERM: "341", DATE_PERM: child.latest().DECOM ?? "" });
      return [finds("632", [row, "DATE_PERM"], [child.latest(), "DECOM"])];
    },
  },
  {
    name: "previous-permanence-unknown-authority",
    mistake: "LA_PERM is not the number of an authority.",
    suits: hadNoPreviousPermanence,
    make: (child) => {
      const row = child.row("PrevPerm");
      child.setAll(row, { PREV_PERM: "P2", LA_PERM: "347", DATE_PERM: "ZZ/ZZ/2021" });
      return [finds("633", [row, "LA_PERM"])];
    },
  },
  {
    name: "previous-permanence-unknown-code",
    mistake: "PREV_PERM is not a code.",
    suits: hadNoPreviousPermanence,
    make: (child) => {
      const row = child.row("PrevPerm");
      child.setAll(row, { PREV_PERM: "P9", LA_PERM: "341", DATE_PERM: "ZZ/03/2022" });
      return [finds("631", [row, "PREV_PERM"])];
    },
  },
];

/** Mistakes about social workers. */
export const socialWorkerErrors: readonly SeededError[] = [
  {
    name: "worker-without-prefix",
    mistake: "SW_ID does not begin with SW.",
    suits: isStayer,
    make: (child) => {
      const row = child.row("SWEpisodes");
      child.set(row, "SW_ID", (row.SW_ID ?? "").slice(2));
      return [finds("SW02STG1", [row, "SW_ID"])];
    },
  },
  {
    name: "worker-reason-blank",
    mistake: "SW_REASON was left empty.",
    times: 2,
    suits: (child) => isStayer(child) && day(child.row("SWEpisodes").SW_DECOM) > day("01/05/2023"),
    make: (child) => {
      child.set(child.row("SWEpisodes"), "SW_REASON", "");
      return [finds("SW13STG1", [child.row("SWEpisodes"), "SW_REASON"])];
    },
  },
  {
    name: "worker-not-closed",
    mistake: "The first social worker's row was not closed at the handover.",
    suits: hadTwoWorkers,
    make: (child) => {
      const { before } = workers(child);
      child.set(before, "SW_DEC", "");
      return [finds("SW08STG2", [before, "SW_DEC"])];
    },
  },
  {
    name: "worker-gap",
    mistake: "The second social worker began 20 days after the first had left.",
    suits: (child) => hadTwoWorkers(child) && workers(child).after.SW_REASON !== "FCONTA",
    make: (child) => {
      const { before, after } = workers(child);
      child.set(before, "SW_DEC", plusDays(after.SW_DECOM, -20));
      return [finds("SW10STG2", [after, "SW_DECOM"])];
    },
  },
  {
    name: "worker-closed-at-year-end",
    mistake: "The current social worker's row was closed on 31 March.",
    suits: isStayer,
    make: (child) => {
      const rows = child.rows("SWEpisodes");
      const current = rows[rows.length - 1] ?? child.row("SWEpisodes");
      child.set(current, "SW_DEC", "31/03/2026");
      return [finds("SW11bSTG2", [current, "SW_DEC"]), finds("SW17STG2", [current, "SW_DECOM", "SW_DEC"])];
    },
  },
  {
    name: "worker-missing",
    mistake: "Care began in the year and continues, but there is no social worker row.",
    times: 2,
    suits: isSimpleNewcomer,
    make: (child) => {
      for (const row of [...child.rows("SWEpisodes")]) child.remove(row);
      return [finds("SW12STG2", [child.latest(), "DECOM", "DEC"])];
    },
  },
  {
    name: "worker-start-other-form",
    mistake: "SW_DECOM has a two-digit year.",
    suits: (child) => isStayer(child) && child.rows("SWEpisodes").length === 1 && child.latest().RNE !== "S",
    make: (child) => {
      const row = child.row("SWEpisodes");
      child.set(row, "SW_DECOM", (row.SW_DECOM ?? "").replace(/\/20(\d\d)$/, "/$1"));
      return [finds("SW04STG1", [row, "SW_DECOM"]), finds("FMT02", [row, "SW_DECOM"])];
    },
  },
];
