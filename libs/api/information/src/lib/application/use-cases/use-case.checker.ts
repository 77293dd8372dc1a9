import { Injectable } from '@nestjs/common';
import { EditionsFacade } from '@voix/api-editions';
import type { RequestContext } from '@voix/api-platform/request-context';
import { useCaseSchema, validate, withFaults } from '@voix/contracts/validation';
import { isUuid, type Result, type ValidationFailed } from '@voix/domain-kernel';
import type { UseCaseWords } from '../../domain/use-cases/use-case.js';

/** Holds a use case to its schema, and to the themes of its edition. */
@Injectable()
export class UseCaseChecker {
  constructor(private readonly editions: EditionsFacade) {}

  async check(
    ctx: RequestContext,
    editionId: string,
    words: UseCaseWords,
  ): Promise<Result<UseCaseWords, ValidationFailed>> {
    const theme = isUuid(words.themeId)
      ? await this.editions.themeOfEdition(ctx, editionId, words.themeId)
      : null;
    const typed = {
      ...words,
      settings: [...words.settings],
      openQuestions: [...words.openQuestions],
    };
    const faults = theme === null ? [{ path: 'themeId', code: 'UNKNOWN_THEME' }] : [];
    return withFaults(validate(useCaseSchema, typed), faults);
  }
}
