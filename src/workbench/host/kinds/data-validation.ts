import type { DataValidation } from "@cj-tech-master/excelts";
import { containsArea } from "../cells/addresses";
import type { Cells } from "../cells/cells";
import { clearDataValidation } from "../cells/clearing";
import { validationArea, validationKey } from "../cells/validation-areas";
import type { ExcelState } from "../excel-state";
import { HostError, invalidArgument } from "../host-error";
import { LIST_TEXT_LIMIT } from "../limits";
import type { Kind } from "../client/kind";
import { flag } from "../client/property-values";

/** Returns the rule that covers the first area; undefined if there is none. */
function ruleOn({ sheet, area }: Cells): DataValidation | undefined {
  for (const [key, validation] of Object.entries(sheet.dataValidations.model)) {
    const covered = validationArea(key);
    if (covered !== null && containsArea(covered, area)) return validation as DataValidation;
  }
  return undefined;
}

function listSource(rule: DataValidation | undefined): string | null {
  if (rule?.type !== "list") return null;
  const source = String(rule.formulae[0] ?? "");
  return source.startsWith('"') ? source.slice(1, -1) : `=${source}`;
}

function setRule(cells: Cells, value: unknown, state: ExcelState): void {
  state.requireWritable(cells.sheet);
  const list: unknown = typeof value === "object" && value !== null ? Reflect.get(value, "list") : undefined;
  if (typeof list !== "object" || list === null) {
    throw new HostError("NotImplemented", "The simulated Excel knows data validation by a list only.");
  }
  const source: unknown = Reflect.get(list, "source");
  if (typeof source !== "string") throw invalidArgument("A list needs its source as text.");
  if (source.length > LIST_TEXT_LIMIT) {
    throw invalidArgument(`A list has at most ${LIST_TEXT_LIMIT} characters.`);
  }
  const formula = source.startsWith("=") ? source.slice(1) : `"${source}"`;
  clearDataValidation(cells);
  for (const area of cells.areas) {
    cells.sheet.dataValidations.add(validationKey(area), {
      type: "list",
      allowBlank: true,
      formulae: [formula],
      showErrorMessage: true,
    });
  }
  state.formatsChanged(cells);
}

/**
 * Sets the prompt that Excel shows when one of the cells is selected. Excel accepts 32 characters in the title and
 * 255 in the message.
 */
function setPrompt(cells: Cells, value: unknown, state: ExcelState): void {
  state.requireWritable(cells.sheet);
  const part = (name: string): unknown =>
    typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
  const [title, message] = [part("title"), part("message")];
  if (typeof title !== "string" || title.length > 32)
    throw invalidArgument("A title of up to 32 characters.");
  if (typeof message !== "string" || message.length > 255) {
    throw invalidArgument("A message of up to 255 characters.");
  }
  const rule = ruleOn(cells);
  if (rule === undefined) return;
  rule.showInputMessage = part("showPrompt") === true;
  rule.promptTitle = title;
  rule.prompt = message;
}

export const dataValidationKind: Kind<Cells> = {
  properties: {
    Type: {
      read: (cells) => {
        const type = ruleOn(cells)?.type ?? "none";
        return type[0]?.toUpperCase() + type.slice(1);
      },
    },
    Rule: {
      read: (cells) => {
        const source = listSource(ruleOn(cells));
        return source === null ? {} : { list: { inCellDropDown: true, source } };
      },
      write: setRule,
    },
    Prompt: {
      read: (cells) => {
        const rule = ruleOn(cells);
        const { promptTitle = "", prompt = "" } = rule ?? {};
        return { showPrompt: rule?.showInputMessage === true, title: promptTitle, message: prompt };
      },
      write: setPrompt,
    },
    IgnoreBlanks: {
      read: (cells) => ruleOn(cells)?.allowBlank !== false,
      write: (cells, value, state) => {
        state.requireWritable(cells.sheet);
        const rule = ruleOn(cells);
        if (rule !== undefined) rule.allowBlank = flag(value, "ignoreBlanks");
      },
    },
  },
  methods: {
    Clear: (cells, _args, state) => {
      state.requireWritable(cells.sheet);
      clearDataValidation(cells);
      state.formatsChanged(cells);
    },
  },
};
