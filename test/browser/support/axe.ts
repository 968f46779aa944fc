import { readFileSync } from "node:fs";
import type { AxeResults } from "axe-core";
import type { Frame } from "playwright-core";

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** Fluent UI's guards around dialogs and menus: the focus never rests there, it is passed on at once. */
const FOCUS_GUARDS = "[data-tabster-dummy]";

declare const axe: { run(context: object, options: object): Promise<AxeResults> };

const COLOUR_RULES = ["color-contrast", "link-in-text-block"];

/** All of axe's rules, or those alone whose answer depends on the colours shown. */
export type AxeRules = "all" | "colours";

/**
 * What axe objects to in a frame, one line a rule and element; nothing of what is excluded (CSS selectors). A colour that is
 * just changing cannot be judged: only what is objected to once more is told.
 */
export async function objections(
  frame: Frame,
  rules: AxeRules = "all",
  exclude: readonly string[] = [],
): Promise<string[]> {
  if (!(await frame.evaluate(() => "axe" in window))) await frame.evaluate(AXE);
  const first = await ask(frame, rules, exclude);
  return first.length === 0 ? first : ask(frame, rules, exclude);
}

function ask(frame: Frame, rules: AxeRules, exclude: readonly string[]): Promise<string[]> {
  return frame.evaluate(
    async ({ left, only }) => {
      // What is fading in has colours of its own for a moment.
      const moving = document.getAnimations().map((animation) => animation.finished.catch(() => undefined));
      await Promise.race([Promise.all(moving), new Promise((resolve) => setTimeout(resolve, 1_000))]);
      const options = {
        resultTypes: ["violations"],
        // Of the rules that axe leaves out unless it is asked, the one that belongs to level AA.
        rules: { "target-size": { enabled: true } },
        ...(only && { runOnly: { type: "rule", values: only } }),
      };
      const { violations } = await axe.run({ exclude: left }, options);
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
    },
    { left: [FOCUS_GUARDS, ...exclude], only: rules === "colours" ? COLOUR_RULES : null },
  );
}
