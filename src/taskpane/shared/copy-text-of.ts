/**
 * Puts the text of a field on the clipboard. Where that is closed to frames, as in Excel on the web, the older way is tried; then
 * the text is selected.
 * @returns whether it was copied
 */
export async function copyTextOf(field: HTMLTextAreaElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    const focused = document.activeElement;
    field.select();
    // The only way that works in a frame without the permission; browsers keep it for that.
    const copied = document.execCommand("copy");
    if (copied && focused instanceof HTMLElement) focused.focus();
    else field.focus();
    return copied;
  }
}
