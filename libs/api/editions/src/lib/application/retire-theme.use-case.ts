import { Injectable } from '@nestjs/common';
import { LedgerWriter } from '@voix/api-audit';
import { RefusalError } from '@voix/api-platform/access';
import type { RequestContext } from '@voix/api-platform/request-context';
import { ok, type Result } from '@voix/domain-kernel';
import type { EditionStateMismatch } from '../domain/edition-errors.js';
import { themeRetired } from '../events/preparation-ledger.js';
import { PreparedThemeRepository } from '../persistence/prepared-theme.repository.js';
import { EditionDesk } from './edition-desk.js';

export interface RetireThemeCommand {
  readonly editionId: string;
  readonly themeId: string;
}

/** Closes a theme to new proposals and takes it off the index. What was written on it stays where it is. */
@Injectable()
export class RetireThemeUseCase {
  constructor(
    private readonly desk: EditionDesk,
    private readonly themes: PreparedThemeRepository,
    private readonly ledger: LedgerWriter,
  ) {}

  async run(
    ctx: RequestContext,
    { editionId, themeId }: RetireThemeCommand,
  ): Promise<Result<{ readonly editionId: string }, EditionStateMismatch>> {
    return this.desk.holdLiving<{ readonly editionId: string }, never>(
      ctx,
      editionId,
      async (tx, edition) => {
        const themes = await this.themes.findOfEdition(tx, editionId);
        const theme = themes.find(({ id }) => id === themeId);
        if (theme === undefined) throw new RefusalError('NOT_FOUND');
        if (theme.isRetired) return ok({ editionId });
        await this.themes.retire(tx, editionId, themeId);
        await this.ledger.append(tx, themeRetired(edition, themeId, tx.actor?.accountId ?? null));
        return ok({ editionId });
      },
    );
  }
}
