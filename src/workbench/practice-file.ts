import { FileProblem } from "../files/problem";

/**
 * Fetches a practice file that comes with the workbench.
 * @param missing what to say if the file cannot be fetched
 * @throws FileProblem with that text if the file is not there or the server does not answer
 */
export async function fetchPracticeFile(name: string, missing: string): Promise<Blob> {
  try {
    const response = await fetch(`assets/practice/${name}`);
    if (response.ok) return await response.blob();
  } catch {
    // The workbench's server was stopped, or the connection is down.
  }
  throw new FileProblem(name, missing);
}
