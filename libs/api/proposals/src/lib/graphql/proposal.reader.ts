import { Injectable } from '@nestjs/common';
import { EditionsFacade } from '@voix/api-editions';
import type { RequestContext } from '@voix/api-platform/request-context';
import { ProposalReadRepository } from '../persistence/proposal-read.repository.js';
import { presentProposal } from './present-proposal.js';
import type { ProposalType } from './proposal.type.js';

/** Finds the proposals that pages begin with, whatever their state: what left the debate keeps its page. */
@Injectable()
export class ProposalReader {
  constructor(
    private readonly editions: EditionsFacade,
    private readonly proposals: ProposalReadRepository,
  ) {}

  async byNumber(
    ctx: RequestContext,
    editionSlug: string,
    number: number,
  ): Promise<ProposalType | null> {
    const edition = await this.editions.editionBySlug(ctx, editionSlug);
    if (edition === null) return null;
    const record = await this.proposals.byNumber(ctx, edition.id, number);
    return record === null ? null : presentProposal(ctx, record);
  }
}
