import { cellAddress } from "../../return/sheets";
import type { ReportCell, ReportSheet } from "../annotations";
import type { SummarySection } from "./section";

/** Numbers and short texts first, columns of sentences last. Together they fit on a page across at a readable size. */
export const COLUMN_WIDTHS = [28, 10, 10, 24, 10, 24, 40, 40];

/**
 * Places sections one below the other, under links to each.
 * @param sheet the name of the sheet
 * @param top the rows above the links
 * @param sections with the longest table last, because a sheet can repeat only one table's headings on the printed
 *   pages after it
 */
export function placeSections(
  sheet: string,
  top: readonly (readonly ReportCell[])[],
  sections: readonly SummarySection[],
): Pick<ReportSheet, "rows" | "charts" | "repeatedRow"> {
  const above: (readonly ReportCell[])[] = [...top, [], [{ value: "On this sheet", style: "strong" }]];
  let line = above.length + sections.length + 2;
  const placed = sections.map((section) => {
    const titleLine = line;
    line += section.rows.length + 2;
    return { ...section, titleLine };
  });
  const last = placed.at(-1);
  return {
    ...(last?.headingRow !== undefined && { repeatedRow: last.titleLine + last.headingRow }),
    rows: [
      ...above,
      ...placed.map(({ title, titleLine }): ReportCell[] => [
        { value: title, style: "link", link: { sheet, address: cellAddress(0, titleLine) } },
      ]),
      ...placed.flatMap(({ title, rows }) => [[], [{ value: title, style: "section" as const }], ...rows]),
    ],
    charts: placed.flatMap(({ charts = [], titleLine }) =>
      charts.map((chart) => ({
        ...chart,
        data: { ...chart.data, row: chart.data.row + titleLine },
        position: { ...chart.position, row: chart.position.row + titleLine },
      })),
    ),
  };
}
