import { Injectable } from '@nestjs/common';
import { LedgerWriter } from '@voix/api-audit';
import { RefusalError } from '@voix/api-platform/access';
import type { RequestContext } from '@voix/api-platform/request-context';
import { themeSchema, validate } from '@voix/contracts/validation';
import { err, isUuid, ok, type Result, type ValidationFailed } from '@voix/domain-kernel';
import { ThemeConflict, type EditionStateMismatch } from '../domain/edition-errors.js';
import { themeDescribed } from '../events/preparation-ledger.js';
import { PreparedThemeRepository } from '../persistence/prepared-theme.repository.js';
import { EditionDesk } from './edition-desk.js';

export interface DescribeThemeCommand {
  readonly editionId: string;
  readonly themeId: string;
  /** The version that the organiser had before their eyes. */
  readonly expectedVersion: number;
  readonly title: string;
  readonly summary: string;
}

export type DescribeThemeError = EditionStateMismatch | ThemeConflict | ValidationFailed;

/** Changes the words of a theme, in every edition of its series: it keeps its identity and its address. */
@Injectable()
export class DescribeThemeUseCase {
  constructor(
    private readonly desk: EditionDesk,
    private readonly themes: PreparedThemeRepository,
    private readonly ledger: LedgerWriter,
  ) {}

  async run(
    ctx: RequestContext,
    command: DescribeThemeCommand,
  ): Promise<Result<{ readonly editionId: string }, DescribeThemeError>> {
    const { editionId, themeId } = command;
    return this.desk.holdLiving<{ readonly editionId: string }, ThemeConflict | ValidationFailed>(
      ctx,
      editionId,
      async (tx, edition) => {
        const theme = isUuid(themeId) ? await this.themes.lock(tx, editionId, themeId) : null;
        if (theme === null) throw new RefusalError('NOT_FOUND');
        const checked = validate(themeSchema, command);
        if (!checked.ok) return checked;
        const { title, summary } = checked.value;
        if (theme.title === title && theme.summary === summary) return ok({ editionId });
        if (theme.version !== command.expectedVersion) return err(new ThemeConflict(theme));
        await this.themes.describe(tx, themeId, title, summary);
        const by = tx.actor?.accountId ?? null;
        await this.ledger.append(tx, themeDescribed(edition, theme, checked.value, by));
        return ok({ editionId });
      },
    );
  }
}
