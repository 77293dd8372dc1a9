/** What a command tells the program that started it. */
export const EXIT = {
  /** Done. */
  OK: 0,
  /** The command was understood and refused, or found something wrong: the output says what. */
  REFUSED: 1,
  /** The command was not understood, or the platform could not be reached. */
  FAILED: 2,
} as const;

/** Thrown by a command that ends with a sentence for the operator. */
export class CommandRefused extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'CommandRefused';
  }
}
