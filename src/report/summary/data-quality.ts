import type { Kind } from "../../../rules/rule";
import type { RuleInfo } from "../../../rules/rule-info";
import { KIND_NAMES } from "../../../rules/severity";
import type { ReportCell } from "../annotations";
import { childrenOfReturnWithFindings, childrenWithFindings } from "../counts";
import type { RunReport } from "../run-report";
import { shareText } from "../share-text";
import { heading, sentenceRow, type SummarySection } from "./section";

type Dimension = "Missing" | "Out of date" | "Inconsistent" | "Duplicate" | "Format" | "Worth checking";

/** The dimension of data quality to which each kind of fault belongs. */
const DIMENSIONS_BY_KIND: Readonly<Record<Kind, Dimension>> = {
  missing: "Missing",
  "provider-mismatch": "Out of date",
  "year-on-year": "Out of date",
  inconsistent: "Inconsistent",
  "date-order": "Inconsistent",
  "gap-or-overlap": "Inconsistent",
  "not-expected": "Inconsistent",
  eligibility: "Inconsistent",
  duplicate: "Duplicate",
  "invalid-code": "Format",
  "invalid-date": "Format",
  "invalid-format": "Format",
  warning: "Worth checking",
};

const MEANINGS: Readonly<Record<Dimension, string>> = {
  Missing: "A value or a row that was expected is missing.",
  "Out of date":
    "The return differs from last year's return or from Ofsted's list: one of the two is not up to date.",
  Inconsistent: "Two things in the return do not agree with each other.",
  Duplicate: "The same thing is recorded more than once.",
  Format: "A value is not in the form, or is not one of the codes, that the return asks for.",
  "Worth checking": "Unusual, but may be right.",
};

const DIMENSIONS = Object.keys(MEANINGS) as readonly Dimension[];

/** Returns findings by dimension of data quality, and how many children each concerns. */
export function dataQuality(report: RunReport, rules: ReadonlyMap<string, RuleInfo>): SummarySection {
  const { findings } = report.result;
  const dimensionOf = (rule: string) => {
    const kind = rules.get(rule)?.kind;
    return kind === undefined ? null : DIMENSIONS_BY_KIND[kind];
  };
  return {
    title: "Data quality",
    rows: [
      sentenceRow(
        "The same findings, grouped by what they say about the data. A child can be counted in more than one line.",
        "note",
      ),
      heading(
        "Dimension",
        "Findings",
        "Children",
        "Share of findings",
        "",
        "Share of children",
        "What it means",
        "Kinds of finding in it",
      ),
      ...DIMENSIONS.map((dimension): ReportCell[] => {
        const found = findings.filter(({ rule }) => dimensionOf(rule) === dimension);
        return [
          { value: dimension },
          { value: found.length },
          { value: childrenWithFindings(found) },
          { value: shareText(found.length, findings.length) },
          { value: "" },
          { value: shareText(childrenOfReturnWithFindings(found, report.tables), report.children) },
          { value: MEANINGS[dimension] },
          { value: kindsIn(dimension).join("; ") },
        ];
      }),
    ],
  };
}

function kindsIn(dimension: Dimension): string[] {
  return (Object.keys(DIMENSIONS_BY_KIND) as Kind[])
    .filter((kind) => DIMENSIONS_BY_KIND[kind] === dimension)
    .map((kind) => KIND_NAMES[kind]);
}
