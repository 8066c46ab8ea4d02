/** Something that the user can mend: its message is all that is printed, and the exit code is 1. */
export class Failure extends Error {
  override readonly name = 'Failure';
}
