import { readFileSync } from "node:fs";
import type { AxeResults } from "axe-core";
import type { Frame } from "playwright-core";

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** Fluent UI's guards around dialogs and menus: the focus never stays there, because it is passed on at once. */
const FOCUS_GUARDS = "[data-tabster-dummy]";

declare const axe: { run(context: object, options: object): Promise<AxeResults> };

const COLOUR_RULES = ["color-contrast", "link-in-text-block"];

/** All of axe's rules, or only those whose answer depends on the colours shown. */
export type AxeRules = "all" | "colours";

/**
 * Returns what axe objects to in a frame, one line for each rule and element, except within what is excluded (CSS
 * selectors). A colour that is just changing cannot be judged, so only objections that occur twice are returned.
 */
export async function objections(
  frame: Frame,
  rules: AxeRules = "all",
  exclude: readonly string[] = [],
): Promise<string[]> {
  if (!(await frame.evaluate(() => "axe" in window))) await frame.evaluate(AXE);
  const first = await runAxe(frame, rules, exclude);
  return first.length === 0 ? first : runAxe(frame, rules, exclude);
}

function runAxe(frame: Frame, rules: AxeRules, exclude: readonly string[]): Promise<string[]> {
  return frame.evaluate(
    async ({ excluded, only }) => {
      // An element that is fading in has other colours for a moment.
      const moving = document.getAnimations().map((animation) => animation.finished.catch(() => undefined));
      await Promise.race([Promise.all(moving), new Promise((resolve) => setTimeout(resolve, 1_000))]);
      const options = {
        resultTypes: ["violations"],
        // The one level AA rule that axe leaves out by default.
        rules: { "target-size": { enabled: true } },
        ...(only && { runOnly: { type: "rule", values: only } }),
      };
      const { violations } = await axe.run({ exclude: excluded }, options);
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
    },
    { excluded: [FOCUS_GUARDS, ...exclude], only: rules === "colours" ? COLOUR_RULES : null },
  );
}
