/**
 * Copies the text of a field to the clipboard. If frames may not use the clipboard, as in Excel on the web, tries the
 * older way. If that fails too, the text is left selected.
 * @returns whether it was copied
 */
export async function copyTextOf(field: HTMLTextAreaElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    const focused = document.activeElement;
    field.select();
    // The only way that works in a frame without the permission. Browsers keep it for that.
    const copied = document.execCommand("copy");
    if (copied && focused instanceof HTMLElement) focused.focus();
    else field.focus();
    return copied;
  }
}
