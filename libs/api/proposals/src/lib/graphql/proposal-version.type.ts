import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { TextChangeKindEnum } from './proposal.enums.js';

@ObjectType('ProposalVersion', {
  description: 'One wording of a proposal; versions are only added',
})
export class ProposalVersionType {
  @Field(() => ID, { description: 'The proposal and the number' })
  id: string;

  @Field(() => Int, { description: '1 for the first' })
  number: number;

  @Field(() => String, { description: 'One line' })
  title: string;

  @Field(() => String, { description: 'Plain text with paragraphs' })
  body: string;

  @Field(() => String, {
    nullable: true,
    description: 'Why the author changed it; absent for the first',
  })
  reason: string | null;

  @Field(() => Date, { description: 'When it was published' })
  createdAt: Date;
}

@ObjectType('TextChange', { description: 'A piece of text and what became of it' })
export class TextChangeType {
  @Field(() => TextChangeKindEnum, { description: 'Kept, added or removed' })
  kind: keyof typeof TextChangeKindEnum;

  @Field(() => String, { description: 'The piece itself' })
  text: string;
}

@ObjectType('VersionComparison', { description: 'What changed between two versions, word by word' })
export class VersionComparisonType {
  @Field(() => [TextChangeType], { description: 'Of the title' })
  title: TextChangeType[];

  @Field(() => [TextChangeType], { description: 'Of the body' })
  body: TextChangeType[];
}
