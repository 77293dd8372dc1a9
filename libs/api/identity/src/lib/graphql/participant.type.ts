import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { ParticipantSummary } from '../domain/participant.js';

@ObjectType('Participant', { description: 'A person as others see them' })
export class ParticipantType {
  @Field(() => ID, { description: 'Id of the participant' })
  id: string;

  @Field(() => String, {
    description:
      'A chosen name, or a pseudonym given at the first act; always the present one, also on texts written under another',
  })
  displayName: string;

  /** For the fields `college` and `territory`. */
  readonly collegeCode: string | null;
  readonly territoryCode: string | null;
}

export function presentParticipant(summary: ParticipantSummary): ParticipantType {
  const { id, displayName, collegeCode, territoryCode } = summary;
  return Object.assign(new ParticipantType(), { id, displayName, collegeCode, territoryCode });
}
