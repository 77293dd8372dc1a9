import type { Interaction, PhaseKind } from '@voix/domain-phase-calendar';
import type { CharterRules } from './charter.js';

/** The models that an edition can begin with. */
export const EDITION_TEMPLATE_CODES = [
  'ETATS_GENERAUX',
  'SIMPLE_CONSULTATION',
  'TERRITORIAL_WORKSHOP',
] as const;
export type EditionTemplateCode = (typeof EDITION_TEMPLATE_CODES)[number];

export interface TemplatePhase {
  readonly kind: PhaseKind;
  readonly title: string;
  /** How long it usually lasts; null for one without a foreseen end, which is the last. */
  readonly days: number | null;
}

export interface TemplateTheme {
  readonly code: string;
  readonly title: string;
  readonly summary: string;
}

/** A way of taking part, and what it allows in which phase. Phases are named by their kind: a template has one of each. */
export interface TemplateActivity {
  readonly kind: 'PROPOSALS';
  readonly slug: string;
  readonly title: string;
  readonly intro: string;
  readonly allows: Partial<Record<PhaseKind, readonly Interaction[]>>;
}

/**
 * What a new edition begins with. Words in square brackets are blanks: an edition does not open while one is left.
 * The texts are content, hence in French; they belong to the edition once it is made.
 */
export interface EditionTemplate {
  readonly code: EditionTemplateCode;
  /**
   * How exactly its calendar is announced. What lasts a year is known by its months: a phase then opens nothing until
   * somebody dates it or opens it. What lasts weeks is known by its days.
   */
  readonly precision: 'EXACT' | 'MONTH';
  readonly phases: readonly TemplatePhase[];
  readonly themes: readonly TemplateTheme[];
  readonly activities: readonly TemplateActivity[];
  readonly charter: { readonly body: string; readonly rules: CharterRules };
}

/** A blank of a template: words in square brackets that are not the text of a Markdown link. */
const BLANK = /(?<!\])\[[^\]\n]{1,200}\](?![([])/;

/** Whether a text still holds a blank of its template. */
export function hasBlank(text: string): boolean {
  return BLANK.test(text);
}
