import { Injectable } from '@nestjs/common';
import type { RequestContext } from '@voix/api-platform/request-context';
import { CharterDraftRepository } from '../persistence/charter-draft.repository.js';
import { CharterRepository } from '../persistence/charter.repository.js';
import {
  presentCharter,
  presentDraftedCharter,
  type CharterDraftType,
  type CharterType,
} from './charter.type.js';

/** The charter of one edition, for those who write it. */
@Injectable()
export class CharterReader {
  constructor(
    private readonly charters: CharterRepository,
    private readonly drafts: CharterDraftRepository,
  ) {}

  async adopted(ctx: RequestContext, editionId: string): Promise<CharterType | null> {
    const [charter] = await this.charters.findInForce(ctx, [editionId]);
    return charter === undefined ? null : presentCharter(charter);
  }

  async draft(ctx: RequestContext, editionId: string): Promise<CharterDraftType | null> {
    const [draft] = await this.drafts.find(ctx, [editionId]);
    return draft === undefined ? null : presentDraftedCharter(draft);
  }
}
