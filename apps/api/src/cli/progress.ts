import { Presets, SingleBar } from 'cli-progress';

/** Shows how far a long command is: a bar on a terminal, nothing where nobody looks. */
export class Progress {
  private bar: SingleBar | null = null;
  private label = '';

  constructor(private readonly out: NodeJS.WriteStream = process.stderr) {}

  /** `total` may be unknown: then only what is done is counted. */
  show(label: string, done: number, total: number | null): void {
    if (!this.out.isTTY) return;
    if (label !== this.label) this.begin(label, total);
    this.bar?.update(done);
  }

  stop(): void {
    this.bar?.stop();
    this.bar = null;
    this.label = '';
  }

  private begin(label: string, total: number | null): void {
    this.stop();
    const counter = total === null ? '{value}' : '{bar} {value}/{total}';
    const options = {
      stream: this.out,
      format: `${label.padEnd(24)} ${counter}`,
      clearOnComplete: true,
      hideCursor: true,
    };
    this.label = label;
    this.bar = new SingleBar(options, Presets.shades_classic);
    this.bar.start(total ?? 0, 0);
  }
}
