/** Progress, in bytes, and cancellation of reading a large file. */
export interface LongFileOperation {
  readonly onProgress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
}
