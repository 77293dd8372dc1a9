import { Injectable } from '@nestjs/common';
import { LedgerWriter } from '@voix/api-audit';
import type { RequestContext } from '@voix/api-platform/request-context';
import { err, ok, ValidationFailed, type Result } from '@voix/domain-kernel';
import type { EditionStateMismatch } from '../domain/edition-errors.js';
import { themesOrdered } from '../events/preparation-ledger.js';
import { PreparedThemeRepository } from '../persistence/prepared-theme.repository.js';
import { EditionDesk } from './edition-desk.js';

export interface OrderThemesCommand {
  readonly editionId: string;
  /** All themes of the edition, retired ones too, in the order in which they are to be shown. */
  readonly themeIds: readonly string[];
}

export type OrderThemesError = EditionStateMismatch | ValidationFailed;

/** Shows the themes of an edition in another order. An order that forgets one, or knows one too many, is refused. */
@Injectable()
export class OrderThemesUseCase {
  constructor(
    private readonly desk: EditionDesk,
    private readonly themes: PreparedThemeRepository,
    private readonly ledger: LedgerWriter,
  ) {}

  async run(
    ctx: RequestContext,
    { editionId, themeIds }: OrderThemesCommand,
  ): Promise<Result<{ readonly editionId: string }, OrderThemesError>> {
    return this.desk.holdLiving<{ readonly editionId: string }, ValidationFailed>(
      ctx,
      editionId,
      async (tx, edition) => {
        const before = (await this.themes.findOfEdition(tx, editionId)).map(({ id }) => id);
        if (before.join() === themeIds.join()) return ok({ editionId });
        if (before.toSorted().join() !== themeIds.toSorted().join())
          return err(new ValidationFailed([{ path: 'themeIds', code: 'INVALID_VALUE' }]));
        await this.themes.order(tx, editionId, themeIds);
        const by = tx.actor?.accountId ?? null;
        await this.ledger.append(tx, themesOrdered(edition, before, themeIds, by));
        return ok({ editionId });
      },
    );
  }
}
