import { ImportRefused, SHOWN_PROBLEMS, type ImportProblem } from './import-problem.js';

/** Collects the faults of an import; keeps the first ones and counts all. */
export class ProblemList {
  private readonly shown: ImportProblem[] = [];
  private count = 0;

  add(problem: ImportProblem): void {
    this.count += 1;
    if (this.shown.length < SHOWN_PROBLEMS) this.shown.push(problem);
  }

  get isEmpty(): boolean {
    return this.count === 0;
  }

  refusal(): ImportRefused {
    return new ImportRefused(this.shown, this.count);
  }
}
