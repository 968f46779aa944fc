import { availableParallelism } from "node:os";
import { parentPort, Worker, workerData } from "node:worker_threads";
import type { Options } from "../options";
import { checkOne, type CheckedReturnSummary } from "./check-one";
import type { ReturnInFolder } from "./returns-in-folder";

/** What one of this program's workers is given at its start. The mark tells it apart from other workers. */
interface WorkerTask {
  readonly ssda903: "each";
  readonly options: Options;
  readonly now: number;
}

/** Checks returns, and passes each result to `onChecked` as soon as it is ready. */
export type CheckAll = (
  returns: readonly ReturnInFolder[],
  options: Options,
  now: Date,
  onChecked: (checked: CheckedReturnSummary, index: number) => void,
) => Promise<void>;

/**
 * Checks returns in several workers: as many as the option asks for, or one for each core. Each worker takes the next
 * return when it has finished one.
 * @param program the file of this program, which each worker runs
 */
export function checkInWorkers(program: string): CheckAll {
  return async (returns, options, now, onChecked) => {
    let next = 0;
    const task: WorkerTask = { ssda903: "each", options, now: now.getTime() };
    const work = () =>
      new Promise<void>((resolve) => {
        const worker = new Worker(program, { workerData: task });
        let current: number | null = null;
        const assignNext = () => {
          current = next < returns.length ? next++ : null;
          if (current === null) void worker.terminate().then(() => resolve());
          else worker.postMessage(returns[current]);
        };
        worker.on("message", (checked: CheckedReturnSummary) => {
          if (current !== null) onChecked(checked, current);
          assignNext();
        });
        // If a worker breaks down on a return, for example for lack of memory, only that return is lost.
        worker.on("error", (error) => {
          if (current === null) return;
          onChecked(
            { line: `${returns[current]?.name}: could not be checked. ${error.message}`, findings: null },
            current,
          );
          current = null;
          resolve(work());
        });
        assignNext();
      });
    const workers = Math.min(options.workers ?? availableParallelism(), returns.length);
    await Promise.all(Array.from({ length: workers }, work));
  };
}

/** Checks returns without workers, one after the other. */
export const checkSequentially: CheckAll = async (returns, options, now, onChecked) => {
  for (const [index, one] of returns.entries()) onChecked(await checkOne(one, options, now), index);
};

/** Serves as a worker if this program was started as one. Returns whether it was. */
export function serveAsWorker(): boolean {
  const task = workerData as WorkerTask | null;
  const port = parentPort;
  if (task?.ssda903 !== "each" || !port) return false;
  port.on("message", (one: ReturnInFolder) => {
    void checkOne(one, task.options, new Date(task.now)).then((checked) => port.postMessage(checked));
  });
  return true;
}
