/** Milliseconds for which the link to a file is kept after the click: some web views fetch it late. */
const LINK_KEPT = 60_000;

/**
 * Offers a file to the user as a download of the web view. Some of Office's web views silently block downloads, and a
 * page cannot tell. So always offer the text for copying as well.
 */
export function saveFile(name: string, type: string, content: string | Uint8Array): void {
  const part: BlobPart = typeof content === "string" ? content : content.slice();
  const address = URL.createObjectURL(new Blob([part], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), LINK_KEPT);
}
