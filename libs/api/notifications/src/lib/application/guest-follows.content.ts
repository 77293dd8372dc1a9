import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  ParticipantContentRegistry,
  type ParticipantContent,
  type ParticipantReference,
} from '@voix/api-platform/ports';
import type { RequestContext } from '@voix/api-platform/request-context';
import { FollowRepository } from '../persistence/follow.repository.js';
import { PreferenceRepository } from '../persistence/preference.repository.js';

/** Hands what a guest follows to the account they sign in to; what the account said stays. */
@Injectable()
export class GuestFollowsContent implements ParticipantContent, OnModuleInit {
  readonly area = 'notifications';

  constructor(
    private readonly registry: ParticipantContentRegistry,
    private readonly follows: FollowRepository,
    private readonly preferences: PreferenceRepository,
  ) {}

  onModuleInit(): void {
    this.registry.register(this);
  }

  async transfer(
    tx: RequestContext,
    from: ParticipantReference,
    to: ParticipantReference,
  ): Promise<void> {
    await this.follows.handOver(tx, from.ref, to.ref);
    await this.preferences.handOver(tx, from.ref, to.ref);
  }
}
