import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../request-context/index.js';

/** How one area hands what a guest did over to the participant of the account they sign in to. */
export interface ParticipantContent {
  readonly area: string;
  /**
   * Gives everything of `from` to `to`, inside the caller's transaction. Where both did the same thing
   * (voted on one proposal), what `to` did stays.
   */
  transfer(
    ctx: RequestContext,
    from: ParticipantReference,
    to: ParticipantReference,
  ): Promise<void>;
}

export interface ParticipantReference {
  readonly id: string;
  readonly ref: number;
}

/** Identity calls it; each area that owns things of participants registers itself when it starts. */
@Injectable()
export class ParticipantContentRegistry {
  private readonly contents: ParticipantContent[] = [];

  register(content: ParticipantContent): void {
    this.contents.push(content);
  }

  async transfer(
    ctx: RequestContext,
    from: ParticipantReference,
    to: ParticipantReference,
  ): Promise<void> {
    for (const content of this.contents) await content.transfer(ctx, from, to);
  }
}
