import { Injectable } from '@nestjs/common';
import { LedgerWriter } from '@voix/api-audit';
import { RefusalError } from '@voix/api-platform/access';
import type { RequestContext } from '@voix/api-platform/request-context';
import { ok, type Result } from '@voix/domain-kernel';
import type { EditionStateMismatch } from '../domain/edition-errors.js';
import { themeTaken } from '../events/preparation-ledger.js';
import { PreparedThemeRepository } from '../persistence/prepared-theme.repository.js';
import { EditionDesk } from './edition-desk.js';

export interface TakeThemeCommand {
  readonly editionId: string;
  /** A theme of the series. */
  readonly themeId: string;
}

/** Takes up a theme of the series, or takes up again one that was retired. Repeating it is harmless. */
@Injectable()
export class TakeThemeUseCase {
  constructor(
    private readonly desk: EditionDesk,
    private readonly themes: PreparedThemeRepository,
    private readonly ledger: LedgerWriter,
  ) {}

  async run(
    ctx: RequestContext,
    { editionId, themeId }: TakeThemeCommand,
  ): Promise<Result<{ readonly editionId: string }, EditionStateMismatch>> {
    return this.desk.holdLiving<{ readonly editionId: string }, never>(
      ctx,
      editionId,
      async (tx, edition) => {
        const taken = await this.themes.findOfEdition(tx, editionId);
        const here = taken.find(({ id }) => id === themeId);
        if (here !== undefined && !here.isRetired) return ok({ editionId });
        const untaken = await this.themes.findUntaken(tx, edition.seriesId, editionId);
        const theme = here ?? untaken.find(({ id }) => id === themeId);
        if (theme === undefined) throw new RefusalError('NOT_FOUND');
        await this.themes.take(tx, editionId, theme.id);
        await this.ledger.append(tx, themeTaken(edition, theme, tx.actor?.accountId ?? null));
        return ok({ editionId });
      },
    );
  }
}
