import { Injectable, type OnModuleInit } from '@nestjs/common';
import { EditionsFacade } from '@voix/api-editions';
import {
  FollowableSubjects,
  type FollowableSource,
  type FollowableSubject,
} from '@voix/api-platform/ports';
import type { RequestContext } from '@voix/api-platform/request-context';
import { ProposalReadRepository } from './proposal-read.repository.js';

/** Proposals of editions that may be read can be followed, also once they are withdrawn; erased ones cannot. */
@Injectable()
export class FollowableProposals implements FollowableSource, OnModuleInit {
  readonly kind = 'PROPOSAL';

  constructor(
    private readonly subjects: FollowableSubjects,
    private readonly proposals: ProposalReadRepository,
    private readonly editions: EditionsFacade,
  ) {}

  onModuleInit(): void {
    this.subjects.register(this);
  }

  async find(ctx: RequestContext, ids: readonly string[]): Promise<readonly FollowableSubject[]> {
    const proposals = await this.proposals.byIds(ctx, ids);
    const editionIds = [...new Set(proposals.map(({ editionId }) => editionId))];
    const editions = await this.editions.editionsByIds(ctx, editionIds);
    const slugs = new Map(editions.map(({ id, slug }) => [id, slug]));
    return proposals.flatMap(({ id, title, number, editionId, isErased }) => {
      const slug = slugs.get(editionId);
      if (slug === undefined || isErased) return [];
      return [{ id, title, path: `/editions/${slug}/propositions/${number}` }];
    });
  }
}
