/** A part of the program that is loaded later could not be loaded. The message is for the user. */
export class PartNotLoaded extends Error {
  override readonly name = "PartNotLoaded";
}
