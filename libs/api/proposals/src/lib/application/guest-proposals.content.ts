import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  ParticipantContentRegistry,
  type ParticipantContent,
  type ParticipantReference,
} from '@voix/api-platform/ports';
import type { RequestContext } from '@voix/api-platform/request-context';
import { AuthorshipRepository } from '../persistence/authorship.repository.js';

/** Hands what a guest wrote to the participant of the account they sign in to. */
@Injectable()
export class GuestProposalsContent implements ParticipantContent, OnModuleInit {
  readonly area = 'proposals';

  constructor(
    private readonly registry: ParticipantContentRegistry,
    private readonly authorship: AuthorshipRepository,
  ) {}

  onModuleInit(): void {
    this.registry.register(this);
  }

  async transfer(
    ctx: RequestContext,
    from: ParticipantReference,
    to: ParticipantReference,
  ): Promise<void> {
    await this.authorship.transferProposals(ctx, from.id, to.id);
    await this.authorship.transferArguments(ctx, from.id, to.id);
  }
}
