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
    "SW_ID has to start with SW or XX and, from 2025/26, to have at least four characters. This one starts with something else, is too short or is blank.",
  fix: "Enter the registration number with its SW prefix, or the local XX identifier for a worker without one.",
  trigger:
    "SW_ID is blank or does not start with SW or XX; a space before it counts. From 2025/26 an SW_ID shorter than four characters is found as well. Lower case is read as upper case, and what follows the prefix is not looked at.",
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
