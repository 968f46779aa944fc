/** So long a link to a file is kept after it was clicked, in milliseconds: some web views fetch it late. */
const LINK_KEPT = 60_000;

/**
 * Offers a file to the user as a download of the web view. Some web views of Office block downloads without a word, and no
 * page can tell: always offer the text to copy as well.
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
