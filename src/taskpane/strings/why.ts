import { count, formatNumber, list } from "../../return/words";

/** A provider of supported accommodation may have hundreds of premises: so many are named. */
const MAX_VALUES_NAMED = 10;

function firstOf(values: readonly string[]): string[] {
  const more = values.length - MAX_VALUES_NAMED;
  return [...values.slice(0, MAX_VALUES_NAMED), ...(more > 0 ? [`${formatNumber(more)} more`] : [])];
}

/** Texts of "Why": how a rule came to a finding, and of reporting a problem with a rule. */
export const whyStrings = {
  why: "Why",
  readingWhy: "Running the rule once more",
  whyRule: "The rule",
  whyYears: (first: string, last: string | null) =>
    last === null ? `In force since ${first}` : `In force from ${first} to ${last}`,
  whyCells: "What it read",
  whyOthers: (cells: number) => `Also read, but the finding does not depend on it: ${count(cells, "cell")}`,
  whyMarked: "highlighted",
  whyDates: "The dates",
  whyDaysLater: (days: number) => (days === 0 ? "the same day" : `${count(days, "day")} later`),
  whyAge: (years: number) => `aged ${years}`,
  whyCollectionDate: { start: "start of the collection year", end: "end of the collection year" },
  whyDerived: "What was worked out",
  whyUnknown: "not known",
  whyRecorded: "as recorded in the return",
  whyWorkedOut: (fields: readonly string[]) => `from ${list([...fields, "the ONS Postcode Directory"])}`,
  whyUnlike: (other: string, isRecorded: boolean) =>
    isRecorded ? `the postcodes give ${other}` : `the return has ${other}`,
  whyProviders: "What the Ofsted provider list has",
  whyProvider: (urn: string, name: string | null) =>
    name === null ? `URN ${urn} is not in the list` : `URN ${urn}, ${name}`,
  whyProviderFacts: {
    placementCodes: "placement codes",
    providerCodes: "provider codes",
    registered: "registered",
    closed: "closed",
    postcode: "postcode",
    authorityName: "local authority",
  },
  whyProviderFact: (fact: string, values: readonly string[]) =>
    values.length === 0 ? `${fact}: none in the list` : `${fact}: ${list(firstOf(values))}`,
  whyAsked: (parts: readonly string[]) => `It also used ${list(parts)}.`,
  whyAskedParts: {
    localAuthority: "the local authority of the return",
    postcodes: "the ONS Postcode Directory",
    providers: "the Ofsted provider list",
    index: "the other children's UPNs",
  },

  reportRule: "Report a problem with this rule",
  reportRuleTitle: (code: string) => `Report a problem with rule ${code}`,
  reportRuleHint:
    "This is the text, with every value masked. Nothing is sent: you copy it and decide where to paste it. Read it before you copy it.",
  reportRuleText: "Text of the report",
  reportRuleCopy: "Copy the text",
  reportRuleCopied: "Copied. Nothing was sent.",
  reportRuleNotCopied: "The text could not be copied. It is selected: press Ctrl+C, or Cmd+C on a Mac.",
  reportRuleClose: "Close",
} as const;
