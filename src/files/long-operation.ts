/** How far the reading of a large file has come, in bytes; `signal` stops it. */
export interface LongFileOperation {
  readonly onProgress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
}
