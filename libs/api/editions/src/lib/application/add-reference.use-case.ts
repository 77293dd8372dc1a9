import { Injectable } from '@nestjs/common';
import { LedgerWriter } from '@voix/api-audit';
import { ReferenceRegistry } from '@voix/api-identity';
import type { RequestContext } from '@voix/api-platform/request-context';
import {
  newReferenceSchema,
  validate,
  withFaults,
  type ReferenceKind,
} from '@voix/contracts/validation';
import { ok, type Result, type ValidationFailed, type ValidationIssue } from '@voix/domain-kernel';
import type { EditionStateMismatch } from '../domain/edition-errors.js';
import type { SeriesReference } from '../domain/series-reference.js';
import { referenceAdded } from '../events/reference-ledger.js';
import { SeriesReferenceRepository } from '../persistence/series-reference.repository.js';
import { EditionDesk } from './edition-desk.js';
import { SeriesReferences } from './series-references.js';

export interface AddReferenceCommand {
  readonly editionId: string;
  readonly kind: ReferenceKind;
  readonly code: string;
  readonly nameFr: string;
  readonly nameEn: string;
  /** The territory that a new territory lies in; empty for none. */
  readonly parentCode: string;
}

/** Adds a college or a territory to the list of a series, under a code that stays. */
@Injectable()
export class AddReferenceUseCase {
  constructor(
    private readonly desk: EditionDesk,
    private readonly references: SeriesReferences,
    private readonly differences: SeriesReferenceRepository,
    private readonly registry: ReferenceRegistry,
    private readonly ledger: LedgerWriter,
  ) {}

  async run(
    ctx: RequestContext,
    command: AddReferenceCommand,
  ): Promise<Result<{ readonly editionId: string }, EditionStateMismatch | ValidationFailed>> {
    return this.desk.holdLiving<{ readonly editionId: string }, ValidationFailed>(
      ctx,
      command.editionId,
      async (tx, edition) => {
        const existing = await this.references.hold(tx, edition.seriesId);
        const form = validate(newReferenceSchema, command);
        const checked = withFaults(form, form.ok ? faultsOf(form.value, existing) : []);
        if (!checked.ok) return checked;
        const added = { ...checked.value, parentCode: checked.value.parentCode || null };
        await this.registry.register(tx, added);
        await this.differences.add(tx, edition.seriesId, added);
        const names = { fr: added.nameFr, en: added.nameEn };
        const by = tx.actor?.accountId ?? null;
        await this.ledger.append(tx, referenceAdded(edition, { ...added, names }, by));
        return ok({ editionId: edition.id });
      },
    );
  }
}

/** A code is unique in its list; a territory lies in a region of the reference set, or in none. */
function faultsOf(
  { kind, code, parentCode }: Pick<SeriesReference, 'code' | 'kind'> & { parentCode: string },
  existing: readonly SeriesReference[],
): ValidationIssue[] {
  const isTaken = existing.some((one) => one.kind === kind && one.code === code);
  const liesInRegion =
    parentCode === '' ||
    (kind === 'TERRITORY' &&
      existing.some((one) => one.code === parentCode && one.parentCode === null && !one.isOwn));
  return [
    ...(isTaken ? [{ path: 'code', code: 'CODE_TAKEN' }] : []),
    ...(liesInRegion ? [] : [{ path: 'parentCode', code: 'UNKNOWN_TERRITORY' }]),
  ];
}
