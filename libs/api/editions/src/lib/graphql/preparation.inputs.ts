import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { EditionTemplateCode } from '../domain/edition-template.js';
import type { LegalBasis, SensitiveDataGround } from '../domain/legal-statement.js';
import {
  EditionTemplateCodeEnum,
  LegalBasisEnum,
  SensitiveDataGroundEnum,
} from './edition-state.enum.js';

@InputType('CreateEditionInput', { description: 'A draft from a template or from another edition' })
export class CreateEditionInput {
  @Field(() => ID, { description: 'A UUID, new for each edition and kept for each retry of it' })
  creationKey: string;

  @Field(() => EditionTemplateCodeEnum, {
    nullable: true,
    description: 'The model; absent when an edition is copied',
  })
  templateCode: EditionTemplateCode | null = null;

  @Field(() => ID, { nullable: true, description: 'The edition to begin from, instead of a model' })
  copiedEditionId: string | null = null;

  @Field(() => ID, {
    nullable: true,
    description: 'The series it belongs to; absent for a new one',
  })
  seriesId: string | null = null;

  @Field(() => String, { nullable: true, description: 'What a new series is called' })
  seriesTitle: string | null = null;

  @Field(() => String, { nullable: true, description: 'Who runs a new series' })
  organizer: string | null = null;

  @Field(() => String, { description: 'Name in addresses' })
  slug: string;

  @Field(() => String, { description: 'What the edition is called' })
  title: string;

  @Field(() => String, { description: 'The question put to everyone' })
  question: string;

  @Field(() => String, { description: 'Why it is asked, in a few sentences' })
  summary: string;

  @Field(() => String, { description: 'IANA name of the place whose days and hours it follows' })
  timeZone: string;

  @Field(() => String, { description: 'The day when its first phase begins, as 2027-03-31' })
  startsOn: string;
}

@InputType('DescribeEditionInput', { description: 'The words of an edition' })
export class DescribeEditionInput {
  @Field(() => ID, { description: 'Which edition' })
  editionId: string;

  @Field(() => Int, { description: 'The version that was being changed' })
  expectedVersion: number;

  @Field(() => String, { description: 'What the edition is called' })
  title: string;

  @Field(() => String, { description: 'The question put to everyone' })
  question: string;

  @Field(() => String, { description: 'Why it is asked, in a few sentences' })
  summary: string;

  @Field(() => String, { description: 'IANA name of the place whose days and hours it follows' })
  timeZone: string;

  @Field(() => String, { description: 'Who runs it, in all editions of the series' })
  organizer: string;
}

@InputType('StateLegalBasisInput', {
  description: 'What an edition tells everyone about their data',
})
export class StateLegalBasisInput {
  @Field(() => ID, { description: 'Which edition' })
  editionId: string;

  @Field(() => Int, { description: 'The version that was being changed' })
  expectedVersion: number;

  @Field(() => LegalBasisEnum, { description: 'Why personal data may be processed at all' })
  legalBasis: LegalBasis;

  @Field(() => SensitiveDataGroundEnum, { description: 'Why sensitive data may be' })
  sensitiveDataGround: SensitiveDataGround;

  @Field(() => String, { description: 'Who answers for the data' })
  dataController: string;

  @Field(() => String, { description: 'How to reach whoever looks after the data' })
  dataContact: string;

  @Field(() => String, { description: 'The text of law, or the reason, in plain words' })
  legalNote: string;
}

@InputType('PublishEditionInput', { description: 'An edition to open to everyone' })
export class PublishEditionInput {
  @Field(() => ID, { description: 'Which edition' })
  editionId: string;
}

@InputType('ArchiveEditionInput', { description: 'An edition to put away' })
export class ArchiveEditionInput {
  @Field(() => ID, { description: 'Which edition' })
  editionId: string;
}

@InputType('AddThemeInput', { description: 'A theme that the series did not have' })
export class AddThemeInput {
  @Field(() => ID, { description: 'The edition that takes it up' })
  editionId: string;

  @Field(() => String, { description: 'What the theme is called' })
  title: string;

  @Field(() => String, { description: 'What it is about, in a few sentences' })
  summary: string;
}

@InputType('TakeThemeInput', { description: 'A theme of the series, to be taken up' })
export class TakeThemeInput {
  @Field(() => ID, { description: 'The edition that takes it up' })
  editionId: string;

  @Field(() => ID, { description: 'Which theme' })
  themeId: string;
}

@InputType('DescribeThemeInput', { description: 'The words of a theme, in all editions' })
export class DescribeThemeInput {
  @Field(() => ID, { description: 'The edition from which it is changed' })
  editionId: string;

  @Field(() => ID, { description: 'Which theme' })
  themeId: string;

  @Field(() => Int, { description: 'The version that was being changed' })
  expectedVersion: number;

  @Field(() => String, { description: 'What the theme is called' })
  title: string;

  @Field(() => String, { description: 'What it is about, in a few sentences' })
  summary: string;
}

@InputType('RetireThemeInput', { description: 'A theme to close to new proposals' })
export class RetireThemeInput {
  @Field(() => ID, { description: 'The edition that retires it' })
  editionId: string;

  @Field(() => ID, { description: 'Which theme' })
  themeId: string;
}

@InputType('OrderThemesInput', { description: 'The order in which themes are shown' })
export class OrderThemesInput {
  @Field(() => ID, { description: 'Which edition' })
  editionId: string;

  @Field(() => [ID], { description: 'All its themes, retired ones too; the first is shown first' })
  themeIds: string[];
}
