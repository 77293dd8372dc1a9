import { Injectable } from '@nestjs/common';
import { LedgerWriter } from '@voix/api-audit';
import { EditionContentsRegistry } from '@voix/api-platform/ports';
import type { RequestContext } from '@voix/api-platform/request-context';
import type { DraftedPhase } from '../domain/phase-plan.js';
import { editionCreated } from '../events/preparation-ledger.js';
import { PhaseRepository } from '../persistence/phase.repository.js';
import { PreparedEditionRepository } from '../persistence/prepared-edition.repository.js';
import type { OriginContents } from './new-edition-origin.js';

/** Puts into a draft what it begins with: its phases, its themes and charter, and what other areas prepare in it. */
@Injectable()
export class NewEditionContents {
  constructor(
    private readonly editions: PreparedEditionRepository,
    private readonly phases: PhaseRepository,
    private readonly contents: EditionContentsRegistry,
    private readonly ledger: LedgerWriter,
  ) {}

  async fill(
    tx: RequestContext,
    draft: { readonly id: string; readonly seriesId: string },
    origin: OriginContents,
    drafted: readonly DraftedPhase[],
  ): Promise<void> {
    const { id: editionId, seriesId } = draft;
    const phases = drafted.map((phase) => ({ id: tx.newId(), editionId, ...phase }));
    await this.phases.add(
      tx,
      phases.map(({ madeFrom: _madeFrom, ...phase }) => phase),
    );
    await origin.fill(tx, { editionId, seriesId });
    const edition = { id: editionId, seriesId, phases };
    if (origin.templateCode === null)
      await this.contents.copyFrom(tx, edition, origin.copiedEditionId);
    else await this.contents.addFromTemplate(tx, edition, origin.templateCode);
    const made = await this.editions.findById(tx, editionId);
    if (made === null) throw new Error('A draft vanished while it was made');
    const from = origin.templateCode ?? origin.copiedEditionId;
    await this.ledger.append(tx, editionCreated(made, from, tx.actor?.accountId ?? null));
  }
}
