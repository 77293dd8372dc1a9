import type { EditionTemplate } from '../domain/edition-template.js';
import { charterText, MODEL_RULES } from './charter-model.js';

/** One question, one period to propose and vote, one synthesis. */
export const SIMPLE_CONSULTATION_TEMPLATE: EditionTemplate = {
  code: 'SIMPLE_CONSULTATION',
  precision: 'EXACT',
  phases: [
    { kind: 'PREPARATION', title: 'Préparation', days: 21 },
    { kind: 'CONTRIBUTION', title: 'Contribution', days: 42 },
    { kind: 'SYNTHESIS', title: 'Synthèse', days: 28 },
    { kind: 'RESPONSES', title: 'Réponses', days: null },
  ],
  themes: [
    {
      code: 'general',
      title: 'Toutes les propositions',
      summary: 'Un seul thème : tout ce qui répond à la question.',
    },
  ],
  activities: [
    {
      kind: 'PROPOSALS',
      slug: 'propositions',
      title: 'Les propositions',
      intro: 'Proposez une mesure concrète et votez sur celles des autres.',
      allows: {
        CONTRIBUTION: ['SUBMIT', 'ARGUE', 'VOTE', 'SEE_RESULTS'],
        SYNTHESIS: ['SEE_RESULTS'],
        RESPONSES: ['SEE_RESULTS'],
      },
    },
  ],
  charter: {
    body: charterText(
      'Cette consultation pose une question et prend au sérieux chaque réponse. Voici ses règles, connues d’avance et les mêmes pour tout le monde.',
    ),
    rules: { ...MODEL_RULES, exposureMinimum: 20, answerDelayDays: 60 },
  },
};
