import { defineRule, type Collection } from "../rule";

const LEAST_LENGTH = 4;

function hasForm(id: string | null, { year }: Collection): boolean {
  if (id === null || !(id.startsWith("SW") || id.startsWith("XX"))) return false;
  return year < "2025/26" || id.length >= LEAST_LENGTH;
}

export default defineRule({
  code: "SW02STG1",
  topic: "social-worker",
  kind: "invalid-format",
  title: "SW_ID has the wrong prefix or is too short",
  message:
    "SW_ID is blank, does not start with SW or XX or, from 2025/26, has fewer than four characters. The registration number or a local identifier is expected.",
  fix: "Enter the registration number with its SW prefix, or the local XX identifier for a worker without one.",
  trigger:
    "SW_ID is blank or does not start with SW or XX; a space before it counts. From 2025/26 an SW_ID shorter than four characters gives a finding too. Lower case is accepted, and what follows the prefix is not looked at.",
  years: { first: "2023/24" },
  needs: ["SWEpisodes"],
  reads: { SWEpisodes: ["SW_ID"] },
  highlights: { SWEpisodes: ["SW_ID"] },
  check({ thisYear, collection, report }) {
    for (const row of thisYear.SWEpisodes) {
      if (!hasForm(row.SW_ID, collection)) report(row);
    }
  },
});
