import type { EditionRecord } from '@voix/contracts/import-format';

/** What a reader of another system's files knows of the edition that will show them. */
export interface ForeignEdition {
  readonly slug: string;
  readonly series: EditionRecord['series'];
  readonly title: string;
  readonly question: string;
  readonly summary: string;
  /** How the charter presents what was imported. */
  readonly charterBody: string;
  readonly themes: EditionRecord['themes'];
  /** When people took part there. */
  readonly startsAt: Date;
  readonly endsAt: Date;
}

const MINUTE_MS = 60_000;

/**
 * The edition in which a finished consultation is kept: its contribution is over, its results are shown, nobody adds to
 * it. Its charter only says where it comes from; its numbers bind nobody.
 */
export function foreignEdition(known: ForeignEdition): EditionRecord {
  const { slug, series, title, question, summary, charterBody, themes } = known;
  const startsAt = known.startsAt.toISOString();
  const endsAt = new Date(Math.max(known.endsAt.getTime(), known.startsAt.getTime()) + MINUTE_MS);
  return {
    series,
    edition: { slug, title, question, summary, timeZone: 'Europe/Paris' },
    charter: {
      body: charterBody,
      rules: {
        guestParticipationAllowed: false,
        proposalTitleMaxLength: 300,
        proposalBodyMaxLength: 60_000,
        exposureMinimum: 0,
        minorityFloorPercent: 0,
        answerDelayDays: 0,
      },
    },
    phases: [
      {
        kind: 'CONTRIBUTION',
        title: 'Contribution',
        startsAt,
        endsAt: endsAt.toISOString(),
        allows: ['SUBMIT', 'ARGUE', 'VOTE', 'SEE_RESULTS'],
      },
      {
        kind: 'RESTITUTION',
        title: 'Restitution',
        startsAt: endsAt.toISOString(),
        allows: ['SEE_RESULTS'],
      },
    ],
    themes,
    activity: { slug: 'propositions', title: 'Propositions', intro: summary },
  };
}
