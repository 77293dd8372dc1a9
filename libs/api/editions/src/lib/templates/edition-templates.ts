import type { EditionTemplate } from '../domain/edition-template.js';
import { ETATS_GENERAUX_TEMPLATE } from './etats-generaux.template.js';
import { SIMPLE_CONSULTATION_TEMPLATE } from './simple-consultation.template.js';
import { TERRITORIAL_WORKSHOP_TEMPLATE } from './territorial-workshop.template.js';

/** The models of editions, the most complete first. */
export const EDITION_TEMPLATES: readonly EditionTemplate[] = [
  ETATS_GENERAUX_TEMPLATE,
  SIMPLE_CONSULTATION_TEMPLATE,
  TERRITORIAL_WORKSHOP_TEMPLATE,
];

/** The template of a code, as the API or a row of the database says it. Its absence is a fault of ours: no other code gets in. */
export function editionTemplate(code: string): EditionTemplate {
  const template = EDITION_TEMPLATES.find((candidate) => candidate.code === code);
  if (template === undefined) throw new Error(`No template is called ${code}`);
  return template;
}
