import type { WorkbenchPage } from "./workbench-page";

declare global {
  interface Window {
    /** What had the focus each time before it was lost. */
    lostFocus?: string[];
  }
}

/** A user who works in the workbench with the keyboard alone: presses keys, and knows what has the focus. */
export class KeyboardUser {
  constructor(private readonly workbench: WorkbenchPage) {}

  private get keyboard() {
    return this.workbench.page.keyboard;
  }

  /** Starts to record every loss of the focus to the body of a page. */
  async watchFocus(): Promise<void> {
    await this.workbench.page.evaluate(() => {
      const lost: string[] = (window.lostFocus = []);
      let before = "";
      let ticksLost = 0;
      setInterval(() => {
        let element = document.activeElement;
        if (element instanceof HTMLIFrameElement) element = element.contentDocument?.activeElement ?? null;
        const isLost = element === null || element.tagName === "BODY";
        ticksLost = isLost ? ticksLost + 1 : 0;
        if (ticksLost === 3) lost.push(before);
        if (!isLost)
          before = (element?.getAttribute("aria-label") ?? element?.textContent ?? "").slice(0, 80);
      }, 50);
    });
  }

  /** Returns what had the focus when it was lost. */
  async lostFocus(): Promise<readonly string[]> {
    return this.workbench.page.evaluate(() => window.lostFocus ?? []);
  }

  /** Returns what has the focus, in the pane or in the page around it: its label or text, and its title. */
  private async focused(): Promise<readonly string[]> {
    return this.workbench.page.evaluate(() => {
      let element = document.activeElement;
      if (element instanceof HTMLIFrameElement) element = element.contentDocument?.activeElement ?? element;
      if (element === null || element.tagName === "BODY") return ["nothing"];
      const labels = "labels" in element ? (element.labels as NodeListOf<HTMLElement> | null) : null;
      const name = element.getAttribute("aria-label") ?? labels?.[0]?.textContent ?? element.textContent;
      return [name.trim(), ...[element.getAttribute("title") ?? []].flat()];
    });
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.keyboard.press(key);
  }

  /** Waits while the pane shows that it is working: a person presses Tab only when they see what they wait for. */
  private async untilIdle(): Promise<void> {
    await this.workbench.page.evaluate(async () => {
      const frame = () => new Promise(requestAnimationFrame);
      const pane = () => document.querySelector("iframe")?.contentDocument;
      await frame();
      for (let times = 0; times < 200 && pane()?.querySelector(".fui-Spinner"); times++) await frame();
    });
  }

  async type(text: string): Promise<void> {
    await this.keyboard.type(text);
  }

  /**
   * Waits until an element whose name begins with the text, or matches the pattern, has the focus. Returns its name or
   * title.
   */
  async at(wanted: string | RegExp): Promise<string> {
    let names: readonly string[] = [];
    for (let times = 0; times < 300; times++) {
      names = await this.focused();
      const name = names.find((one) => matches(one, wanted));
      if (name !== undefined) return name;
      await this.workbench.page.evaluate(() => new Promise(requestAnimationFrame));
    }
    throw new Error(`The focus should be at ${wanted}, but is at ${names.join(", ")}.`);
  }

  /**
   * Presses Tab until an element whose name begins with the text, or matches the pattern, has the focus; fails after
   * `most` presses.
   */
  async tabTo(wanted: string | RegExp, max = 15, key = "Tab"): Promise<string> {
    const passed: string[] = [];
    for (let press = 0; press < max; press++) {
      await this.untilIdle();
      await this.keyboard.press(key);
      const names = await this.focused();
      const name = names.find((one) => matches(one, wanted));
      if (name !== undefined) return name;
      passed.push(names.join(", ").slice(0, 40));
    }
    throw new Error(`${key} did not reach ${wanted}. It passed: ${passed.join(" | ")}`);
  }

  /** Like `tabTo`, backwards. */
  async tabBackTo(wanted: string | RegExp, max = 15): Promise<string> {
    return this.tabTo(wanted, max, "Shift+Tab");
  }
}

function matches(name: string, wanted: string | RegExp): boolean {
  return typeof wanted === "string" ? name.startsWith(wanted) : wanted.test(name);
}
