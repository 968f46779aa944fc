import { z } from "zod";
import { COLLECTION_YEARS } from "../return/collection-years";
import { roundTrip } from "./round-trip";
import type { LongOperation, RememberedChoices } from "./types";

const SETTING = "SSDA903.choices";

/** A choice that cannot be read, or is of a year that this version does not know, counts as none; the others stay. */
const choicesSchema = z.object({
  year: z.enum(COLLECTION_YEARS).nullable().catch(null),
  localAuthority: z.string().nullable().catch(null),
  sheets: z
    .record(
      z.string(),
      z.union([z.literal("ignore"), z.object({ table: z.string(), lastYear: z.boolean() })]),
    )
    .catch({}),
  live: z.boolean().optional().catch(undefined),
  notes: z.boolean().optional().catch(undefined),
});

const NOTHING: RememberedChoices = { year: null, localAuthority: null, sheets: {} };

/** What the workbook remembers. Unreadable settings count as none. */
export async function readChoices(
  context: Excel.RequestContext,
  operation: LongOperation = {},
): Promise<RememberedChoices> {
  const setting = await roundTrip(context, operation, () =>
    context.workbook.settings.getItemOrNullObject(SETTING).load("value"),
  );
  return setting.isNullObject ? NOTHING : choicesOf(setting.value);
}

/** The choices in what a workbook holds under our name, whoever wrote it. Anything else counts as none. */
export function choicesOf(value: unknown): RememberedChoices {
  const parsed = choicesSchema.safeParse(parseJson(value));
  return parsed.success ? parsed.data : NOTHING;
}

/**
 * Makes the workbook remember choices, in place of those of before. A cell that is being edited is waited for where the
 * operation tells someone of it.
 */
export async function saveChoices(
  context: Excel.RequestContext,
  choices: RememberedChoices,
  operation: LongOperation = {},
): Promise<void> {
  await roundTrip(context, operation, () => context.workbook.settings.add(SETTING, JSON.stringify(choices)));
}

/** Makes the workbook forget them. Answers whether there were any. */
export async function forgetChoices(
  context: Excel.RequestContext,
  operation: LongOperation,
): Promise<boolean> {
  const setting = await roundTrip(context, operation, () =>
    context.workbook.settings.getItemOrNullObject(SETTING),
  );
  if (setting.isNullObject) return false;
  await roundTrip(context, operation, () => setting.delete());
  return true;
}

function parseJson(value: unknown): unknown {
  try {
    return typeof value === "string" ? JSON.parse(value) : null;
  } catch {
    return null;
  }
}
