import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { PhaseKind } from '@voix/domain-phase-calendar';
import type { EditionTemplate, EditionTemplateCode } from '../domain/edition-template.js';
import { EditionTemplateCodeEnum } from './edition-state.enum.js';
import { PhaseKindEnum } from './phase.type.js';

@ObjectType('TemplatePhase', { description: 'A phase that a template foresees' })
export class TemplatePhaseType {
  @Field(() => PhaseKindEnum, { description: 'What it is for' })
  kind: PhaseKind;

  @Field(() => String, { description: 'What people call it' })
  title: string;

  @Field(() => Int, { nullable: true, description: 'How many days; absent without a foreseen end' })
  days: number | null;
}

@ObjectType('EditionTemplate', { description: 'A model that an edition can begin with' })
export class EditionTemplateType {
  @Field(() => EditionTemplateCodeEnum, { description: 'Its name' })
  code: EditionTemplateCode;

  @Field(() => [TemplatePhaseType], { description: 'Its phases, one after the other' })
  phases: TemplatePhaseType[];

  @Field(() => [String], { description: 'The ways of taking part that it opens' })
  activityTitles: string[];

  @Field(() => [String], { description: 'The themes that it proposes' })
  themeTitles: string[];
}

export function presentTemplate(template: EditionTemplate): EditionTemplateType {
  return Object.assign(new EditionTemplateType(), {
    code: template.code,
    phases: template.phases.map((phase) => Object.assign(new TemplatePhaseType(), phase)),
    activityTitles: template.activities.map(({ title }) => title),
    themeTitles: template.themes.map(({ title }) => title),
  });
}
