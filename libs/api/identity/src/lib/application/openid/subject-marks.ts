import { Injectable } from '@nestjs/common';
import { SecretBox } from '@voix/api-platform/sealing';
import type { MarkedIdentity, ProvenIdentity } from '../../domain/openid/identity.js';

const CONTEXT = 'openid subject';

export interface RecognisableIdentity {
  readonly identity: MarkedIdentity;
  /** Every mark under which it may have been stored. */
  readonly marks: readonly Buffer[];
}

/** Makes an identity recognisable and unreadable: some providers number people, and a plain hash of a number is read. */
@Injectable()
export class SubjectMarks {
  constructor(private readonly secrets: SecretBox) {}

  async of(
    { subject, ...identity }: ProvenIdentity,
    issuer: string,
  ): Promise<RecognisableIdentity> {
    const marks = await this.secrets.marks(`${issuer}\0${subject}`, CONTEXT);
    return { identity: { ...identity, subjectMark: marks[0] }, marks };
  }
}
