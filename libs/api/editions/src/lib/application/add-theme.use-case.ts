import { Injectable } from '@nestjs/common';
import { LedgerWriter } from '@voix/api-audit';
import type { RequestContext } from '@voix/api-platform/request-context';
import { themeSchema, validate } from '@voix/contracts/validation';
import { ok, slugify, type Result, type ValidationFailed } from '@voix/domain-kernel';
import type { EditionStateMismatch } from '../domain/edition-errors.js';
import type { PreparedEdition } from '../domain/prepared-edition.js';
import type { ThemeSummary } from '../domain/theme.js';
import { themeTaken } from '../events/preparation-ledger.js';
import { PreparedThemeRepository } from '../persistence/prepared-theme.repository.js';
import { EditionDesk } from './edition-desk.js';

export interface AddThemeCommand {
  readonly editionId: string;
  readonly title: string;
  readonly summary: string;
}

export type AddThemeError = EditionStateMismatch | ValidationFailed;

const CODE_LENGTH = 50;

/** Adds a theme that the series did not have, and takes it up as the last of the edition. */
@Injectable()
export class AddThemeUseCase {
  constructor(
    private readonly desk: EditionDesk,
    private readonly themes: PreparedThemeRepository,
    private readonly ledger: LedgerWriter,
  ) {}

  async run(
    ctx: RequestContext,
    command: AddThemeCommand,
  ): Promise<Result<{ readonly editionId: string }, AddThemeError>> {
    return this.desk.holdLiving<{ readonly editionId: string }, ValidationFailed>(
      ctx,
      command.editionId,
      async (tx, edition) => {
        const checked = validate(themeSchema, command);
        if (!checked.ok) return checked;
        const theme = await this.named(tx, edition, checked.value);
        await this.themes.add(tx, edition.seriesId, theme);
        await this.themes.take(tx, edition.id, theme.id);
        await this.ledger.append(tx, themeTaken(edition, theme, tx.actor?.accountId ?? null));
        return ok({ editionId: edition.id });
      },
    );
  }

  /** Its name in addresses comes from its title once and stays: addresses that were shared go on working. */
  private async named(
    tx: RequestContext,
    { seriesId }: PreparedEdition,
    words: Pick<ThemeSummary, 'title' | 'summary'>,
  ): Promise<ThemeSummary> {
    const id = tx.newId();
    const wanted = slugify(words.title, CODE_LENGTH) || id;
    const taken = new Set(await this.themes.codesLike(tx, seriesId, wanted));
    let code = wanted;
    for (let number = 2; taken.has(code); number += 1) code = `${wanted}-${number}`;
    return { id, code, ...words };
  }
}
