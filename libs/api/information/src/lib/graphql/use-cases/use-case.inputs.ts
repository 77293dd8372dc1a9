import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { CareSetting } from '@voix/contracts/validation';
import { CareSettingEnum } from '../collection-enums.js';

@InputType({ isAbstract: true })
abstract class UseCaseWordsInput {
  @Field(() => ID, { description: 'One of the themes of the edition' })
  themeId: string;

  @Field(() => String, { description: 'What it is called' })
  title: string;

  @Field(() => String, { description: 'What it is for' })
  purpose: string;

  @Field(() => [CareSettingEnum], { description: 'Where it is used, by kind of place' })
  settings: CareSetting[];

  @Field(() => String, { description: 'Where it is used, in words' })
  place: string;

  @Field(() => String, { description: 'Which data it uses' })
  dataUsed: string;

  @Field(() => String, { description: 'What those who offer it say it brings; may be empty' })
  claimedBenefit: string;

  @Field(() => String, { description: 'What it does badly, or not; may be empty' })
  limits: string;

  @Field(() => String, { description: 'Who decides and who answers for it' })
  humanGuarantee: string;

  @Field(() => [String], { description: 'What is still to be discussed' })
  openQuestions: string[];
}

@InputType('AddUseCaseInput', { description: 'A new use of AI in care' })
export class AddUseCaseInput extends UseCaseWordsInput {
  @Field(() => ID, { description: 'Which edition puts it up for discussion' })
  editionId: string;

  @Field(() => ID, { description: 'A UUID, new for each entry and kept for each retry of it' })
  idempotencyKey: string;
}

@InputType('RewordUseCaseInput', { description: 'A use case, told otherwise' })
export class RewordUseCaseInput extends UseCaseWordsInput {
  @Field(() => ID, { description: 'Which use case' })
  useCaseId: string;

  @Field(() => Int, { description: 'The version that was being changed' })
  expectedVersion: number;
}

@InputType('RetireUseCaseInput', { description: 'A use case that leaves the collection' })
export class RetireUseCaseInput {
  @Field(() => ID, { description: 'Which use case' })
  useCaseId: string;

  @Field(() => Boolean, { description: 'False puts it back' })
  isRetired: boolean;
}
