import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { CareSetting } from '@voix/contracts/validation';
import type { UseCase } from '../../domain/use-cases/use-case.js';
import { CareSettingEnum } from '../collection-enums.js';

@ObjectType('UseCase', { description: 'A use of AI in care that is up for discussion' })
export class UseCaseType {
  /** Not fields: where its theme is found. */
  editionId: string;
  themeId: string;

  @Field(() => ID, { description: 'Stable identifier' })
  id: string;

  @Field(() => String, { description: 'Its name in addresses' })
  slug: string;

  @Field(() => String, { description: 'What it is called' })
  title: string;

  @Field(() => String, { description: 'What it is for' })
  purpose: string;

  @Field(() => [CareSettingEnum], { description: 'Where it is used, by kind of place' })
  settings: readonly CareSetting[];

  @Field(() => String, { description: 'Where it is used, in words' })
  place: string;

  @Field(() => String, { description: 'Which data it uses' })
  dataUsed: string;

  @Field(() => String, { nullable: true, description: 'What those who offer it say it brings' })
  claimedBenefit: string | null;

  @Field(() => String, { nullable: true, description: 'What it does badly, or not' })
  limits: string | null;

  @Field(() => String, { description: 'Who decides and who answers for it' })
  humanGuarantee: string;

  @Field(() => [String], { description: 'What is still to be discussed' })
  openQuestions: readonly string[];

  @Field(() => Boolean, { description: 'No longer in the collection; its page stays' })
  isRetired: boolean;

  @Field(() => Int, { description: 'Counted up by each change' })
  version: number;
}

export function presentUseCase(useCase: UseCase): UseCaseType {
  const { claimedBenefit, limits, ...fields } = useCase;
  return Object.assign(new UseCaseType(), {
    ...fields,
    claimedBenefit: claimedBenefit || null,
    limits: limits || null,
  });
}
