import { SetUpProposalsActivityUseCase } from '@voix/api-consultations';
import { EditionsFacade, SetUpEditionUseCase, type CharterRules } from '@voix/api-editions';
import type { EditionRecord } from '@voix/contracts/import-format';
import type { TestBench } from '../database-harness/test-bench.js';

type Interactions = EditionRecord['phases'][number]['allows'];

export interface EditionOptions {
  readonly slug?: string;
  readonly rules?: Partial<CharterRules>;
  /** What the phase of this moment allows; everything unless said otherwise. */
  readonly allows?: Interactions;
  /** Whether people must agree to what it tells about data; otherwise it states nothing. */
  readonly asksForConsent?: boolean;
}

export interface OpenEdition {
  readonly id: string;
  readonly ref: number;
  readonly slug: string;
  readonly charterVersion: number;
  readonly activityId: string;
  readonly activityRef: number;
  /** Ids of its two themes, `soins` and `donnees`. */
  readonly themeIds: { readonly soins: string; readonly donnees: string };
}

const RULES: CharterRules = {
  guestParticipationAllowed: true,
  proposalTitleMaxLength: 120,
  proposalBodyMaxLength: 2000,
  exposureMinimum: 10,
  minorityFloorPercent: 10,
  answerDelayDays: 90,
  moderationMode: 'A_POSTERIORI',
};

const LEGAL: EditionRecord['legal'] = {
  legalBasis: 'CONSENT',
  sensitiveDataGround: 'EXPLICIT_CONSENT',
  dataController: 'Fédération d’essai',
  dataContact: 'donnees@exemple.fr',
  legalNote: 'Avec votre accord, pour cette consultation.',
};

const ALL: Interactions = ['SUBMIT', 'ARGUE', 'VOTE', 'SEE_RESULTS'];
let made = 0;

/** What `edition.json` says of an edition whose contribution phase began yesterday. */
export function editionRecordOf(options: EditionOptions = {}): EditionRecord {
  made += 1;
  return {
    series: { slug: 'essais', title: 'Essais', organizer: 'Fédération d’essai' },
    edition: {
      slug: options.slug ?? `essai-${made}`,
      title: `Essai ${made}`,
      question: 'Que faut-il faire ?',
      summary: 'Une édition pour essayer.',
      timeZone: 'Europe/Paris',
    },
    charter: { body: 'Une charte.', rules: { ...RULES, ...options.rules } },
    ...(options.asksForConsent === true && { legal: LEGAL }),
    phases: [
      {
        kind: 'CONTRIBUTION',
        title: 'Contribution',
        startsAt: { daysFromImport: -1 },
        endsAt: { daysFromImport: 30 },
        allows: options.allows ?? ALL,
      },
    ],
    themes: [
      { code: 'soins', title: 'Soins', summary: 'Des soins.' },
      { code: 'donnees', title: 'Données', summary: 'Des données.' },
    ],
    activity: { slug: 'propositions', title: 'Propositions', intro: 'Proposez.' },
  };
}

/** A published edition with a proposals activity, made by the use cases that make real ones. */
export async function anOpenEdition(
  bench: TestBench,
  options: EditionOptions = {},
): Promise<OpenEdition> {
  const ctx = bench.context();
  const record = editionRecordOf(options);
  const edition = await bench.get(SetUpEditionUseCase).run(ctx, record, ctx.now());
  if (!edition.ok) throw new Error(`No edition: ${JSON.stringify(edition.error)}`);
  const { editionId, editionRef, charterVersion } = edition.value;
  const activity = await bench.get(SetUpProposalsActivityUseCase).run(ctx, editionId, record);
  if (!activity.ok) throw new Error(`No activity: ${JSON.stringify(activity.error)}`);
  return {
    id: editionId,
    ref: editionRef,
    slug: record.edition.slug,
    charterVersion,
    activityId: activity.value.activityId,
    activityRef: activity.value.activityRef,
    themeIds: await themeIdsOf(bench, editionId),
  };
}

async function themeIdsOf(bench: TestBench, editionId: string): Promise<OpenEdition['themeIds']> {
  const facade = bench.get(EditionsFacade);
  const themes = await facade.themesByCode(bench.context(), editionId, ['soins', 'donnees']);
  return { soins: themes.get('soins')?.id ?? '', donnees: themes.get('donnees')?.id ?? '' };
}

/** Ends the current phase of an edition now, by the clock of the database. */
export async function endPhaseOf(bench: TestBench, edition: OpenEdition): Promise<void> {
  await bench.rows('update phases set ends_at = now() where edition_id = $1 and ends_at > now()', [
    edition.id,
  ]);
}
