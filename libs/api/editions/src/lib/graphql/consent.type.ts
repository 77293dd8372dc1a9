import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { ConsentAct } from '../domain/consent.js';

@ObjectType('Consent', { description: 'That one agreed to what an edition tells about data' })
export class ConsentType {
  @Field(() => Int, { description: 'The version that was read' })
  noticeVersion: number;

  @Field(() => Date, { description: 'When it was given' })
  givenAt: Date;
}

export function presentConsent({ noticeVersion, actedAt }: ConsentAct): ConsentType {
  return Object.assign(new ConsentType(), { noticeVersion, givenAt: actedAt });
}
