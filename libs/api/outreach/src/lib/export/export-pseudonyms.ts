import { createHmac, createSecretKey, type KeyObject } from 'node:crypto';
import type { ExportAudience } from '../domain/export-audience.js';

const LENGTH = 16;

/**
 * Names of people in an export. Someone who wrote has one name for what they wrote and others for how they voted: what
 * is public beside a name cannot be joined with a person's votes. Only the secret of the activity tells who is who.
 */
export class ExportPseudonyms {
  private readonly key: KeyObject;

  constructor(
    secret: Uint8Array,
    readonly audience: ExportAudience,
  ) {
    this.key = createSecretKey(secret);
  }

  author(participantId: string): string {
    return `author-${this.digest(`author ${participantId}`)}`;
  }

  /** One name for all votes of a person: for organisers only. */
  voter(participantId: string): string {
    return `voter-${this.digest(`voter ${participantId}`)}`;
  }

  /** Whoever voted on a proposal. In public the name says nothing about other proposals, as in the ledger. */
  voterOn(proposal: number, participantId: string): string {
    return this.voter(this.audience === 'public' ? `${participantId} ${proposal}` : participantId);
  }

  private digest(what: string): string {
    return createHmac('sha256', this.key).update(`export ${what}`).digest('hex').slice(0, LENGTH);
  }
}
