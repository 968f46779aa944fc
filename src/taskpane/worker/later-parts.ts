import { PartNotLoaded } from "../shared/part-not-loaded";
import { problemStrings } from "../strings/problems";

/** The rules and everything that is done with their findings. */
export const loadRuns = () => part(() => import(/* webpackChunkName: "checks" */ "./runs"));

/** The reader of provider lists in workbooks. It is needed on a few days of the year. */
export const loadProviderReader = () =>
  part(() => import(/* webpackChunkName: "provider-list" */ "../../files/provider-list"));

/** The writer of workbooks. */
export const loadWorkbookWriter = () =>
  part(() => import(/* webpackChunkName: "write-workbook" */ "../../files/workbook-of-sheets"));

/**
 * Loads what is not part of the first load, because the network may be gone later. Never rejects: what could not be
 * loaded is requested again when it is needed.
 */
export async function loadAhead(): Promise<void> {
  await Promise.allSettled([loadRuns(), loadProviderReader(), loadWorkbookWriter()]);
}

/** Loads a part. In a worker, a failed import throws at once instead of rejecting; this treats both the same. */
async function part<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch {
    throw new PartNotLoaded(problemStrings.partNotLoaded);
  }
}
