import { registerEnumType } from '@nestjs/graphql';
import { LEGAL_BASES, SENSITIVE_DATA_GROUNDS } from '@voix/contracts/validation';
import { EDITION_STATES } from '../domain/edition.js';
import { EDITION_TEMPLATE_CODES } from '../domain/edition-template.js';

const named = (values: readonly string[]) =>
  Object.fromEntries(values.map((value) => [value, value]));

export const EditionStateEnum = named(EDITION_STATES);
export const LegalBasisEnum = named(LEGAL_BASES);
export const SensitiveDataGroundEnum = named(SENSITIVE_DATA_GROUNDS);
export const EditionTemplateCodeEnum = named(EDITION_TEMPLATE_CODES);

registerEnumType(EditionStateEnum, {
  name: 'EditionState',
  description: 'Where an edition stands',
  valuesMap: {
    ARCHIVED: { description: 'It is over and stays readable' },
    DRAFT: { description: 'It is being prepared: those who do that alone can see it' },
    PUBLISHED: { description: 'Everyone can see it' },
  },
});

registerEnumType(LegalBasisEnum, {
  name: 'LegalBasis',
  description: 'Why personal data may be processed: article 6 of the GDPR',
  valuesMap: {
    CONSENT: { description: 'The person has consented' },
    LEGAL_OBLIGATION: { description: 'The law demands it' },
    LEGITIMATE_INTEREST: { description: 'The organiser has a legitimate interest' },
    PUBLIC_TASK: { description: 'It is a task in the public interest' },
  },
});

registerEnumType(SensitiveDataGroundEnum, {
  name: 'SensitiveDataGround',
  description: 'Why opinions and facts about health may be processed: article 9(2) of the GDPR',
  valuesMap: {
    EXPLICIT_CONSENT: { description: 'The person has consented explicitly' },
    NON_PROFIT_BODY: { description: 'A non-profit body does so for its members and contacts' },
    PUBLIC_HEALTH: { description: 'Public interest in the area of public health' },
    SUBSTANTIAL_PUBLIC_INTEREST: { description: 'Substantial public interest, by law' },
  },
});

registerEnumType(EditionTemplateCodeEnum, {
  name: 'EditionTemplateCode',
  description: 'A model that an edition can begin with',
  valuesMap: {
    ETATS_GENERAUX: { description: 'Nine phases from the referral to the follow-up' },
    SIMPLE_CONSULTATION: { description: 'One question, one period to propose and vote' },
    TERRITORIAL_WORKSHOP: { description: 'Meetings in one place, and what they said' },
  },
});
