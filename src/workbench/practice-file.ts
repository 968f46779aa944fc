import { FileProblem } from "../files/problem";

/**
 * A file that comes with the workbench for practice.
 * @param missing what to say when it cannot be had
 * @throws FileProblem with that text when the file is not there, or where it is kept does not answer
 */
export async function practiceFile(name: string, missing: string): Promise<Blob> {
  try {
    const response = await fetch(`assets/practice/${name}`);
    if (response.ok) return await response.blob();
  } catch {
    // A workbench that was stopped, or a connection that is down.
  }
  throw new FileProblem(name, missing);
}
