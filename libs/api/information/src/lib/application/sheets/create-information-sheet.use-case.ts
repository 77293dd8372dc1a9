import { Injectable } from '@nestjs/common';
import { LedgerWriter } from '@voix/api-audit';
import { EditionsFacade, type EditionSummary } from '@voix/api-editions';
import { RefusalError } from '@voix/api-platform/access';
import type { RequestContext } from '@voix/api-platform/request-context';
import { newSheetSchema, validate, withFaults } from '@voix/contracts/validation';
import { err, isUuid, ok, type Result, type ValidationFailed } from '@voix/domain-kernel';
import { CreationKeyReused } from '../../domain/collection-errors.js';
import { isSameText, type SheetText } from '../../domain/sheets/information-sheet.js';
import { sheetKey } from '../../domain/sheets/sheet-key.js';
import { sheetWritten } from '../../events/sheet-ledger.js';
import { SheetReadRepository } from '../../persistence/sheets/sheet-read.repository.js';
import { SheetRepository } from '../../persistence/sheets/sheet.repository.js';
import { SheetDesk } from './sheet-desk.js';

/** A source as it is typed: what is not known is absent or empty. */
export interface TypedSource {
  readonly title: string;
  readonly publisher?: string | null;
  readonly publishedOn?: string | null;
  readonly url?: string | null;
}

/** The words of a sheet as they are typed. */
export interface TypedSheet {
  readonly title: string;
  readonly known: string;
  readonly debated: string;
  readonly sources: TypedSource[];
}

export interface CreateInformationSheetCommand extends TypedSheet {
  /** A UUID, kept for each retry of the same creation. */
  readonly creationKey: string;
  readonly editionId: string;
  readonly themeId: string;
}

export type CreateInformationSheetError = CreationKeyReused | ValidationFailed;
type Created = Result<{ readonly sheetId: string }, CreateInformationSheetError>;
type NewSheetText = SheetText & { readonly themeId: string };

/** As many as may begin a sheet of one title in one edition at the same moment. */
const ADDRESS_ATTEMPTS = 10;

/** Begins a sheet on a theme, for organisers alone at first. Sent twice with one key, it makes one. */
@Injectable()
export class CreateInformationSheetUseCase {
  constructor(
    private readonly desk: SheetDesk,
    private readonly editions: EditionsFacade,
    private readonly sheets: SheetRepository,
    private readonly readable: SheetReadRepository,
    private readonly ledger: LedgerWriter,
  ) {}

  async run(ctx: RequestContext, command: CreateInformationSheetCommand): Promise<Created> {
    if (!isUuid(command.creationKey)) throw new RefusalError('MALFORMED');
    return this.desk.inEdition<{ readonly sheetId: string }, CreateInformationSheetError>(
      ctx,
      command.editionId,
      (tx, edition) => this.create(tx, edition, command),
    );
  }

  private async create(
    tx: RequestContext,
    edition: EditionSummary,
    command: CreateInformationSheetCommand,
  ): Promise<Created> {
    const checked = await this.check(tx, edition.id, command);
    if (!checked.ok) return checked;
    const { creationKey } = command;
    const known = await this.alreadyMade(tx, edition.id, creationKey, checked.value);
    if (known !== null) return known;
    return this.insert(tx, edition, creationKey, checked.value);
  }

  /**
   * Whoever takes the address at this very moment is waited for; then the next free one is taken, or what the same key has
   * made meanwhile is found.
   */
  private async insert(
    tx: RequestContext,
    edition: EditionSummary,
    creationKey: string,
    { themeId, ...text }: NewSheetText,
  ): Promise<Created> {
    for (let attempt = 1; attempt <= ADDRESS_ATTEMPTS; attempt += 1) {
      const taken = await this.sheets.keysLike(tx, edition.id, sheetKey(text.title, []));
      const key = sheetKey(text.title, taken);
      const head = { id: tx.newId(), editionId: edition.id, themeId, key, creationKey };
      const [sheetId] = await this.sheets.add(tx, [head]);
      if (sheetId !== undefined) {
        await this.write(tx, edition, sheetId, text);
        return ok({ sheetId });
      }
      const known = await this.alreadyMade(tx, edition.id, creationKey, text);
      if (known !== null) return known;
    }
    throw new Error('No free address was found for a sheet');
  }

  private async check(
    tx: RequestContext,
    editionId: string,
    command: CreateInformationSheetCommand,
  ): Promise<Result<NewSheetText, ValidationFailed>> {
    const theme = isUuid(command.themeId)
      ? await this.editions.themeOfEdition(tx, editionId, command.themeId)
      : null;
    return withFaults(
      validate(newSheetSchema, command),
      theme === null ? [{ path: 'themeId', code: 'UNKNOWN_THEME' }] : [],
    );
  }

  private async alreadyMade(
    tx: RequestContext,
    editionId: string,
    creationKey: string,
    text: SheetText,
  ): Promise<Created | null> {
    const made = await this.sheets.findByCreationKey(tx, editionId, creationKey);
    if (made === null) return null;
    const first = await this.readable.version(tx, made.id, 1);
    return first !== null && isSameText(first, text)
      ? ok({ sheetId: made.id })
      : err(new CreationKeyReused());
  }

  private async write(
    tx: RequestContext,
    edition: EditionSummary,
    sheetId: string,
    text: SheetText,
  ): Promise<void> {
    const by = tx.actor?.accountId ?? null;
    await this.sheets.addVersions(tx, [{ sheetId, number: 1, ...text, by }]);
    await this.ledger.append(tx, sheetWritten(edition.ref, { sheetId, number: 1, ...text }, by));
  }
}
