/** What the operator reads in the terminal: short French lines, apart from the structured log. */
export class Console {
  constructor(private readonly write: (text: string) => void) {}

  step(text: string): void {
    this.write(`  ${text}\n`);
  }

  say(text = ''): void {
    this.write(`${text}\n`);
  }

  warn(text: string): void {
    this.write(`  ! ${text}\n`);
  }
}
