import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { ArgumentSide } from '../domain/argument-side.js';
import { ArgumentSideEnum } from './proposal.enums.js';

@ObjectType('Argument', { description: 'A reason for or against a proposal' })
export class ArgumentType {
  /** Not part of the graph: `author` is resolved from it. */
  authorParticipantId: string | null;

  @Field(() => ID, { description: 'Stable for ever' })
  id: string;

  @Field(() => ArgumentSideEnum, { description: 'For or against' })
  side: ArgumentSide;

  @Field(() => String, { description: 'Plain text with paragraphs; empty once erased' })
  body: string;

  @Field(() => Date, { description: 'When it was received' })
  createdAt: Date;
}
