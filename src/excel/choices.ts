import { z } from "zod";
import { COLLECTION_YEARS } from "../return/collection-years";
import { roundTrip } from "./round-trip";
import type { LongOperation, RememberedChoices } from "./types";

const SETTING = "SSDA903.choices";

/**
 * A choice that is unreadable, or is for a year that this version does not know, counts as none; the others are kept.
 */
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

/** Reads the choices that the workbook remembers. Unreadable settings count as none. */
export async function readChoices(
  context: Excel.RequestContext,
  operation: LongOperation = {},
): Promise<RememberedChoices> {
  const setting = await roundTrip(context, operation, () =>
    context.workbook.settings.getItemOrNullObject(SETTING).load("value"),
  );
  return setting.isNullObject ? NOTHING : choicesOf(setting.value);
}

/**
 * Returns the choices held in a setting under the add-in's name, whoever wrote it. Anything unreadable counts as
 * none.
 */
export function choicesOf(value: unknown): RememberedChoices {
  const parsed = choicesSchema.safeParse(parseJson(value));
  return parsed.success ? parsed.data : NOTHING;
}

/**
 * Saves choices in the workbook, replacing earlier ones. If a cell is being edited, waits for it when the operation
 * has an `onWaiting` callback.
 */
export async function saveChoices(
  context: Excel.RequestContext,
  choices: RememberedChoices,
  operation: LongOperation = {},
): Promise<void> {
  await roundTrip(context, operation, () => context.workbook.settings.add(SETTING, JSON.stringify(choices)));
}

/** Deletes the choices from the workbook. Returns whether there were any. */
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
