import type { Locator } from "playwright-core";

/** Returns, for each of these elements, on how many lines its text is drawn. */
export function linesOf(elements: Locator): Promise<number[]> {
  return elements.evaluateAll((all) =>
    all.map((element) => {
      const text = document.createRange();
      text.selectNodeContents(element);
      return new Set([...text.getClientRects()].map(({ top }) => Math.round(top))).size;
    }),
  );
}

/** Returns the words that are alone on the last of several lines of these elements. */
export function loneWords(elements: Locator): Promise<string[]> {
  return elements.evaluateAll((all) =>
    all.flatMap((element) => {
      const words: { text: string; bottom: number }[] = [];
      const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      for (let node = texts.nextNode(); node; node = texts.nextNode()) {
        for (const { 0: text, index } of (node.textContent ?? "").matchAll(/\S+/g)) {
          const word = document.createRange();
          word.setStart(node, index);
          word.setEnd(node, index + text.length);
          words.push({ text, bottom: Math.round(word.getBoundingClientRect().bottom) });
        }
      }
      const last = words.at(-1);
      const wordsOnLastLine = words.filter(({ bottom }) => bottom === last?.bottom);
      return last && wordsOnLastLine.length === 1 && words.length > 1 ? [last.text] : [];
    }),
  );
}

/** Returns what is chosen in those of these drop-downs that are drawn and cut it off. */
export function truncatedChoices(dropDowns: Locator): Promise<string[]> {
  return dropDowns.evaluateAll((all) =>
    all.flatMap((one) => {
      if (!(one instanceof HTMLSelectElement) || !one.checkVisibility()) return [];
      const style = getComputedStyle(one);
      const text = document.createElement("span");
      text.textContent = one.selectedOptions[0]?.textContent ?? "";
      text.style.cssText = "position: absolute; white-space: nowrap;";
      // Not "font", which is empty where the select has a setting that it cannot tell.
      const parts = [
        "fontFamily",
        "fontSize",
        "fontStyle",
        "fontWeight",
        "letterSpacing",
        "wordSpacing",
      ] as const;
      for (const part of parts) text.style[part] = style[part];
      document.body.append(text);
      const needed = text.getBoundingClientRect().width;
      text.remove();
      const available = one.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
      return needed > available + 1 ? [text.textContent] : [];
    }),
  );
}
