import { USUAL_MODERATION, type CharterRules } from '../domain/charter.js';

/** Numbers that most editions keep; the organiser changes them in the draft of the charter. */
export const MODEL_RULES: CharterRules = {
  guestParticipationAllowed: true,
  proposalTitleMaxLength: 140,
  proposalBodyMaxLength: 5000,
  exposureMinimum: 30,
  minorityFloorPercent: 10,
  answerDelayDays: 90,
  moderationMode: USUAL_MODERATION,
};

/** What organisers and participants owe one another, whatever the size of the edition. */
const COMMON = `## Qui peut participer

Toute personne concernée par le sujet. Lire est ouvert à tout le monde, sans compte. Votre adresse électronique n’est jamais montrée, et rien de ce qui est publié ne relie vos votes à votre nom.

## Ce que nous promettons

- **Une information équilibrée**, avec ses sources, qui sépare ce que l’on sait et ce dont on débat.
- **La neutralité pendant le débat.** Ni l’organisation ni ses partenaires ne commentent les propositions tant que la contribution est ouverte.
- **Une chance égale d’être lu.** Les propositions qui ont reçu le moins de votes sont présentées les premières.
- **Rien ne disparaît sans trace.** Une proposition modifiée garde ses versions ; une proposition refusée garde sa page, avec la raison.
- **Un récépissé** pour chaque proposition et chaque vote.

## Ce que nous vous demandons

Parlez de ce que vous vivez ou de ce que vous savez. Critiquez les idées, jamais les personnes. Une idée par proposition : on pourra ainsi voter clairement. Si vous avez un intérêt dans le sujet, dites-le.

## Ce qui est refusé

Les insultes et la haine, les accusations contre une personne reconnaissable, les informations privées sur autrui, la publicité, les messages sans lien avec la question. Rien d’autre : un avis minoritaire ou maladroit n’est jamais un motif de refus.

## À qui s’adresser

- La médiation : [nom et adresse de la personne qui assure la médiation].
- Une question sur cette charte : [adresse de l’organisation].`;

/** The text of a charter: why it is there, then what all of them say, then what this kind of edition adds. */
export function charterText(purpose: string, more = ''): string {
  return [`## Pourquoi cette charte\n\n${purpose}`, COMMON, more].filter(Boolean).join('\n\n');
}
