import { Injectable } from '@nestjs/common';
import { READINESS_CODES, type ReadinessCode } from '@voix/contracts/readiness';
import type { RequestContext } from '../request-context/index.js';

/** The edition that is asked about; it may be a draft. */
export interface CheckedEdition {
  readonly id: string;
  readonly seriesId: string;
}

/** Whether a condition is met, and the numbers of its text: `{ missing: 2, total: 5 }`. */
export interface ReadinessAnswer {
  readonly isMet: boolean;
  readonly params?: Readonly<Record<string, number>>;
}

/** How one area answers for one condition of `@voix/contracts/readiness`. */
export interface ReadinessCheck {
  readonly code: ReadinessCode;
  /** Reads only; at most one or two statements, for the page shows all conditions at once. */
  check(ctx: RequestContext, edition: CheckedEdition): Promise<ReadinessAnswer>;
}

export interface CheckedCondition extends Required<ReadinessAnswer> {
  readonly code: ReadinessCode;
}

/** What must be true before an edition opens and before its phases end. Areas register checks; editions asks them all. */
@Injectable()
export class ReadinessRegistry {
  private readonly checks = new Map<ReadinessCode, ReadinessCheck>();

  register(check: ReadinessCheck): void {
    this.checks.set(check.code, check);
  }

  /** In the order of the conditions; one that no area checks yet is absent. One after the other: they may share a transaction. */
  async checkAll(ctx: RequestContext, edition: CheckedEdition): Promise<CheckedCondition[]> {
    const answers: CheckedCondition[] = [];
    for (const code of READINESS_CODES) {
      const check = this.checks.get(code);
      if (check !== undefined)
        answers.push({ code, params: {}, ...(await check.check(ctx, edition)) });
    }
    return answers;
  }
}
