import * as v from 'valibot';
import { INTERACTIONS, PHASE_KINDS } from '@voix/domain-phase-calendar';
import { editionRecord } from './edition-record.js';
import {
  argumentRecord,
  eventRecord,
  manifestRecord,
  participantRecord,
  proposalRecord,
  voteRecord,
} from './import-records.js';

const MANIFEST = { format: 'voix-import', version: 1, source: 'essai', edition: 'essai-2026' };
const PROPOSAL = { key: 'p1', title: 'Un titre' };
const VOTE = { participant: 'a', proposal: 'p1', stance: 'AGREE' };
const EDITION = {
  series: { slug: 'essais', title: 'Essais', organizer: 'Fédération d’essai' },
  edition: {
    slug: 'essai',
    title: 'Essai',
    question: 'Que faire ?',
    summary: 'Une édition.',
    timeZone: 'Europe/Paris',
  },
  charter: {
    body: 'Une charte.',
    rules: {
      guestParticipationAllowed: true,
      proposalTitleMaxLength: 120,
      proposalBodyMaxLength: 2000,
      exposureMinimum: 10,
      minorityFloorPercent: 10,
      answerDelayDays: 90,
    },
  },
  phases: [
    { kind: 'CONTRIBUTION', title: 'Contribution', startsAt: '2026-03-01T08:00:00Z', allows: [] },
  ],
  themes: [],
  activity: { slug: 'propositions', title: 'Propositions', intro: 'Proposez.' },
};

const phase = (change: object) => ({ ...EDITION, phases: [{ ...EDITION.phases[0], ...change }] });

/** Where a value is at fault, as dotted paths; empty when it is accepted. */
function faults(schema: v.GenericSchema, value: unknown): string[] {
  const { issues } = v.safeParse(schema, value);
  return (issues ?? []).map((issue) => v.getDotPath(issue) ?? '');
}

describe('the exchange format accepts', () => {
  it.each<[string, v.GenericSchema, unknown]>([
    ['a manifest', manifestRecord, MANIFEST],
    ['an edition', editionRecord, EDITION],
    ['an instant with its offset', editionRecord, phase({ startsAt: '2026-03-01T10:00:00+02:00' })],
    [
      'a moment counted from the import',
      editionRecord,
      phase({ startsAt: { daysFromImport: -3 } }),
    ],
    ['a participant of whom only the key is known', participantRecord, { key: 'a' }],
    ['a proposal without author or theme', proposalRecord, PROPOSAL],
    [
      'dates and the channel of what was written',
      proposalRecord,
      {
        ...PROPOSAL,
        channel: 'PAPER',
        state: 'WITHDRAWN',
        stateChangedAt: '2026-03-03T08:00:00Z',
        versions: [{ title: 'a', body: 'b', reason: 'c', submittedAt: { daysFromImport: -1 } }],
      },
    ],
    ['a vote with its date', voteRecord, { ...VOTE, votedAt: '2026-03-02T08:00:00Z' }],
    ['a vote with nuances of its stance', voteRecord, { ...VOTE, qualifications: ['LIKE_IT'] }],
  ])('%s', (_case, schema, value) => {
    expect(faults(schema, value)).toEqual([]);
  });

  it.each(PHASE_KINDS)('phases of kind %s', (kind) => {
    expect(faults(editionRecord, phase({ kind }))).toEqual([]);
  });

  it('every interaction that a phase can open', () => {
    expect(faults(editionRecord, phase({ allows: INTERACTIONS }))).toEqual([]);
  });
});

describe('the exchange format refuses', () => {
  it.each<[string, v.GenericSchema, unknown, string]>([
    ['another format', manifestRecord, { ...MANIFEST, format: 'polis' }, 'format'],
    ['a version it does not know', manifestRecord, { ...MANIFEST, version: 2 }, 'version'],
    ['a field it does not know', proposalRecord, { ...PROPOSAL, votes: 12 }, 'votes'],
    ['a key with a line break', proposalRecord, { ...PROPOSAL, key: 'p\n1' }, 'key'],
    ['a title made of spaces', proposalRecord, { ...PROPOSAL, title: '   ' }, 'title'],
    ['a channel it does not know', proposalRecord, { ...PROPOSAL, channel: 'FAX' }, 'channel'],
    ['a state it does not know', proposalRecord, { ...PROPOSAL, state: 'DRAFT' }, 'state'],
    ['a phase of no known kind', editionRecord, phase({ kind: 'PARTY' }), 'phases.0.kind'],
    ['an unknown interaction', editionRecord, phase({ allows: ['SHOUT'] }), 'phases.0.allows.0'],
    [
      'a day without its hour',
      editionRecord,
      phase({ startsAt: '2026-03-01' }),
      'phases.0.startsAt',
    ],
    ['an edition without phases', editionRecord, { ...EDITION, phases: [] }, 'phases'],
    [
      'an argument on neither side',
      argumentRecord,
      { key: 'a1', proposal: 'p1', side: 'BOTH', body: 'Parce que.' },
      'side',
    ],
    ['a stance it does not know', voteRecord, { ...VOTE, stance: 'PASS' }, 'stance'],
    [
      'a nuance it does not know',
      voteRecord,
      { ...VOTE, qualifications: ['LOVELY'] },
      'qualifications.0',
    ],
    [
      'a nuance of another stance',
      voteRecord,
      { ...VOTE, qualifications: ['LIKE_IT', 'NO_WAY'] },
      'qualifications',
    ],
    [
      'totals from elsewhere that are negative',
      proposalRecord,
      { ...PROPOSAL, recordedElsewhere: { source: 'x', agree: -1, neutral: 0, disagree: 0 } },
      'recordedElsewhere.agree',
    ],
  ])('%s, and says where', (_case, schema, value, path) => {
    expect(faults(schema, value)).toEqual([path]);
  });
});

describe('what may be left out', () => {
  it('has a meaning: published, without text, without later versions', () => {
    expect(v.parse(proposalRecord, PROPOSAL)).toMatchObject({
      body: '',
      state: 'PUBLISHED',
      versions: [],
    });
  });

  it('is no nuance for a vote', () => {
    expect(v.parse(voteRecord, VOTE).qualifications).toEqual([]);
  });
});

describe('an event record', () => {
  const EVENT = {
    key: 'forum',
    title: 'Forum',
    kind: 'DEBATE',
    day: '2027-03-30',
    from: '18:00',
    to: '12:00',
    place: 'Rennes',
    description: 'Venez.',
    contact: 'forum@exemple.fr',
  };
  const isRecord = (change: object) => v.is(eventRecord, { ...EVENT, ...change });

  it('ends after it begins: later that day, or on a later one', () => {
    expect(isRecord({})).toBe(false);
    expect(isRecord({ to: '19:00' })).toBe(true);
    expect(isRecord({ lastDay: '2027-03-31' })).toBe(true);
    expect(isRecord({ lastDay: '2027-03-30' })).toBe(false);
  });

  it('says its last day in the way of its first', () => {
    const first = { daysFromImport: -1 };
    expect(isRecord({ day: first, lastDay: { daysFromImport: 2 } })).toBe(true);
    expect(isRecord({ day: first, lastDay: { daysFromImport: -2 } })).toBe(false);
    expect(isRecord({ day: first, lastDay: '2027-03-31' })).toBe(false);
    expect(isRecord({ lastDay: { daysFromImport: 2 } })).toBe(false);
  });
});
