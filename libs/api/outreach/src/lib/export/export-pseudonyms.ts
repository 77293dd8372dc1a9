import { createHmac } from 'node:crypto';

const LENGTH = 16;

/**
 * Names of people in an export. Someone who wrote has one name for what they wrote and another for how they voted:
 * what is public beside a name cannot be joined with a person's votes. Only the secret of the activity tells who is who.
 */
export class ExportPseudonyms {
  constructor(private readonly secret: Uint8Array) {}

  author(participantId: string): string {
    return `author-${this.digest('author', participantId)}`;
  }

  voter(participantId: string): string {
    return `voter-${this.digest('voter', participantId)}`;
  }

  private digest(role: string, participantId: string): string {
    return createHmac('sha256', this.secret)
      .update(`export ${role} ${participantId}`)
      .digest('hex')
      .slice(0, LENGTH);
  }
}
