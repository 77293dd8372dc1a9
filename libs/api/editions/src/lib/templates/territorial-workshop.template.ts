import type { EditionTemplate } from '../domain/edition-template.js';
import { charterText, MODEL_RULES } from './charter-model.js';

/** A place, a few meetings, and what they said put to everybody's vote. */
export const TERRITORIAL_WORKSHOP_TEMPLATE: EditionTemplate = {
  code: 'TERRITORIAL_WORKSHOP',
  precision: 'EXACT',
  phases: [
    { kind: 'PREPARATION', title: 'Préparation', days: 14 },
    { kind: 'CONTRIBUTION', title: 'Ateliers et contributions', days: 28 },
    { kind: 'PRIORITISATION', title: 'Priorités', days: 14 },
    { kind: 'RESTITUTION', title: 'Restitution', days: null },
  ],
  themes: [
    {
      code: 'vie-quotidienne',
      title: 'La vie quotidienne',
      summary: 'Ce qui marche et ce qui manque, près de chez vous.',
    },
    {
      code: 'acces-aux-services',
      title: 'L’accès aux services',
      summary: 'Les distances, les délais, l’accueil.',
    },
  ],
  activities: [
    {
      kind: 'PROPOSALS',
      slug: 'propositions',
      title: 'Les idées des ateliers',
      intro: 'Les idées dites en atelier, et celles que vous ajoutez ici.',
      allows: {
        CONTRIBUTION: ['SUBMIT', 'ARGUE', 'VOTE', 'SEE_RESULTS'],
        PRIORITISATION: ['VOTE', 'SEE_RESULTS'],
        RESTITUTION: ['SEE_RESULTS'],
      },
    },
  ],
  charter: {
    body: charterText(
      'Ces ateliers réunissent les personnes de [nom du territoire]. Voici les règles, connues d’avance et les mêmes dans la salle et en ligne.',
      `## Dans la salle

Chacun parle à son tour. Une personne prend des notes, les relit à voix haute, et ce qui est écrit porte la mention de l’atelier.`,
    ),
    rules: { ...MODEL_RULES, exposureMinimum: 10, answerDelayDays: 60 },
  },
};
