import type { EditionTemplate } from '../domain/edition-template.js';
import { charterText, MODEL_RULES } from './charter-model.js';

/** Nine phases from the referral to the follow-up, as the États généraux de la bioéthique and their like run. */
export const ETATS_GENERAUX_TEMPLATE: EditionTemplate = {
  code: 'ETATS_GENERAUX',
  precision: 'MONTH',
  phases: [
    { kind: 'PREPARATION', title: 'Préparation', days: 90 },
    { kind: 'INFORMATION', title: 'Information', days: 28 },
    { kind: 'CONTRIBUTION', title: 'Contribution', days: 84 },
    { kind: 'DELIBERATION', title: 'Délibération', days: 42 },
    { kind: 'PRIORITISATION', title: 'Priorisation', days: 21 },
    { kind: 'SYNTHESIS', title: 'Synthèse', days: 42 },
    { kind: 'RESTITUTION', title: 'Restitution', days: 14 },
    { kind: 'RESPONSES', title: 'Avis et réponses', days: 90 },
    { kind: 'FOLLOW_UP', title: 'Suivi', days: null },
  ],
  themes: [
    {
      code: 'information-et-consentement',
      title: 'Information et consentement',
      summary: 'Savoir, comprendre et pouvoir dire non.',
    },
    {
      code: 'acces-et-egalite',
      title: 'Accès et égalité',
      summary: 'Que chacun y ait accès, où qu’il vive et quels que soient ses moyens.',
    },
    {
      code: 'donnees',
      title: 'Données personnelles',
      summary: 'Qui les recueille, à quoi elles servent, qui peut les voir.',
    },
    {
      code: 'responsabilite',
      title: 'Responsabilité',
      summary: 'Qui décide, qui répond d’une erreur, comment on la répare.',
    },
    {
      code: 'formation',
      title: 'Formation',
      summary: 'Ce que les professionnels et le public ont besoin d’apprendre.',
    },
  ],
  activities: [
    {
      kind: 'PROPOSALS',
      slug: 'propositions',
      title: 'Les propositions',
      intro: 'Proposez une mesure concrète, donnez vos raisons, votez sur celles des autres.',
      allows: {
        CONTRIBUTION: ['SUBMIT', 'ARGUE', 'VOTE', 'SEE_RESULTS'],
        DELIBERATION: ['ARGUE', 'VOTE', 'SEE_RESULTS'],
        PRIORITISATION: ['SEE_RESULTS'],
        SYNTHESIS: ['SEE_RESULTS'],
        RESTITUTION: ['SEE_RESULTS'],
        RESPONSES: ['SEE_RESULTS'],
        FOLLOW_UP: ['SEE_RESULTS'],
      },
    },
  ],
  charter: {
    body: charterText(
      'Vous allez donner du temps, parfois une histoire difficile. En échange, vous avez droit à des règles claires, connues d’avance et les mêmes pour tout le monde.',
      `## Les garants

La sincérité de la démarche est suivie par [nom de la garante ou du garant], qui publie son bilan.

## Après la contribution

Une synthèse neutre dit tout ce qui a été dit, avec ses sources, et les positions minoritaires y ont leur place. L’avis de l’organisation est publié à part. Les institutions à qui une recommandation s’adresse sont appelées à répondre, et leur silence est montré.`,
    ),
    rules: MODEL_RULES,
  },
};
