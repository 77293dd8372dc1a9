import type { TimelinePhase } from '@voix/web-ui';

const DAY = 86_400_000;
const inDays = (days: number) => new Date(Date.now() + days * DAY).toISOString();

export const samplePhases: readonly TimelinePhase[] = [
  { id: '1', title: 'S’informer', startsAt: inDays(-60), endsAt: inDays(-20), state: 'PAST' },
  {
    id: '2',
    title: 'Proposer et voter',
    startsAt: inDays(-20),
    endsAt: inDays(40),
    state: 'CURRENT',
  },
  { id: '3', title: 'Délibérer', startsAt: inDays(40), endsAt: inDays(80), state: 'COMING' },
  { id: '4', title: 'Synthèse', startsAt: inDays(80), endsAt: inDays(120), state: 'COMING' },
  {
    id: '5',
    title: 'Réponses des institutions',
    startsAt: inDays(120),
    endsAt: null,
    state: 'COMING',
  },
];

export const sampleProposals = [
  {
    number: 12,
    theme: 'Plus de contact humain',
    title: 'Rendre aux soignants et aux patients le temps que la dictée automatique fait gagner',
    excerpt:
      'Quand un service adopte la dictée des comptes rendus, la moitié du temps gagné doit être réservée à l’échange avec la personne soignée, et ce temps doit être mesuré.',
    author: 'Nadège, aide-soignante',
    votes: 350,
  },
  {
    number: 27,
    theme: 'Être plus que ses données',
    title:
      'Donner à chacun le droit de corriger une information fausse dans son dossier avant qu’elle n’alimente un outil',
    excerpt:
      'Une erreur recopiée de dossier en dossier finit par décider à notre place. Il faut un bouton, un délai, et une réponse écrite.',
    author: 'Collectif Maladies rares du Sud',
    votes: 212,
  },
  {
    number: 31,
    theme: 'Gouvernance nationale',
    title:
      'Publier le registre des outils d’intelligence artificielle utilisés dans chaque hôpital',
    excerpt: 'Nom de l’outil, ce qu’il fait, qui l’a évalué, depuis quand, et à qui s’adresser.',
    author: 'Hugo, 41 ans',
    votes: 198,
  },
] as const;
