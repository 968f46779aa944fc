/** A file that cannot be read or written, in words for the user. Names the file and says what was expected. */
export class FileProblem extends Error {
  override readonly name = "FileProblem";

  constructor(
    readonly file: string,
    message: string,
  ) {
    super(message);
  }
}
