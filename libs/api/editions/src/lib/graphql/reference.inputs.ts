import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { ReferenceKind } from '@voix/contracts/validation';
import { ReferenceKindEnum } from './reference.type.js';

@InputType({ isAbstract: true })
abstract class ReferenceInput {
  @Field(() => ID, { description: 'An edition of the series' })
  editionId: string;

  @Field(() => ReferenceKindEnum, { description: 'Which list' })
  kind: ReferenceKind;
}

@InputType('AddReferenceInput', { description: 'A college or a territory of one’s own' })
export class AddReferenceInput extends ReferenceInput {
  @Field(() => String, { description: 'A code that the list does not have; it never changes' })
  code: string;

  @Field(() => String, { description: 'Its name in French' })
  nameFr: string;

  @Field(() => String, { description: 'Its name in English' })
  nameEn: string;

  @Field(() => String, { description: 'The region it lies in; empty for none' })
  parentCode: string;
}

@InputType('ChangeReferenceInput', {
  description: 'What a series calls one, and whether it has it',
})
export class ChangeReferenceInput extends ReferenceInput {
  @Field(() => ID, { description: 'Which one' })
  code: string;

  @Field(() => Int, { description: 'The version that was being changed' })
  expectedVersion: number;

  @Field(() => String, { description: 'Its name in French' })
  nameFr: string;

  @Field(() => String, { description: 'Its name in English' })
  nameEn: string;

  @Field(() => Boolean, { description: 'Whether it can be chosen from now on' })
  isEnabled: boolean;
}

@InputType('OrderReferencesInput', { description: 'The order of a list' })
export class OrderReferencesInput extends ReferenceInput {
  @Field(() => [ID], { description: 'Every code of the list; the first is asked first' })
  codes: string[];
}
