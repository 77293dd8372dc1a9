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

export type ReadinessAnswers = Partial<Record<ReadinessCode, ReadinessAnswer>>;

/** How one area answers for several conditions from one look at the edition. */
export interface ReadinessCheckGroup {
  checkAll(ctx: RequestContext, edition: CheckedEdition): Promise<ReadinessAnswers>;
}

export interface CheckedCondition extends Required<ReadinessAnswer> {
  readonly code: ReadinessCode;
}

/** What must be true before an edition opens and before its phases end. Areas register checks; editions asks them all. */
@Injectable()
export class ReadinessRegistry {
  private readonly groups: ReadinessCheckGroup[] = [];

  register(check: ReadinessCheck): void {
    this.registerGroup({
      checkAll: async (ctx, edition) => ({ [check.code]: await check.check(ctx, edition) }),
    });
  }

  registerGroup(group: ReadinessCheckGroup): void {
    this.groups.push(group);
  }

  /** In the order of the conditions; one that no area checks yet is absent. One after the other: they may share a transaction. */
  async checkAll(ctx: RequestContext, edition: CheckedEdition): Promise<CheckedCondition[]> {
    let answers: ReadinessAnswers = {};
    for (const group of this.groups)
      answers = { ...answers, ...(await group.checkAll(ctx, edition)) };
    return READINESS_CODES.flatMap((code) => {
      const answer = answers[code];
      return answer === undefined ? [] : [{ code, params: {}, ...answer }];
    });
  }
}
