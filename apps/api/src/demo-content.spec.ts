import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import * as v from 'valibot';
import { editionRecord, manifestRecord, recordSchemas } from '@voix/contracts/import-format';

const folder = new URL('../demo/ia-sante-2026/', import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8');
const readLines = (name: string): string[] => read(name).trim().split('\n');

/** Parses with the exchange format; a fault names its file, its line and its path. */
function parse<Schema extends v.GenericSchema>(schema: Schema, value: unknown, place: string) {
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  const faults = result.issues.map((issue) => `${v.getDotPath(issue) ?? ''} ${issue.message}`);
  throw new Error(`${place}: ${faults.join('; ')}`);
}

function parseLines<Schema extends v.GenericSchema>(schema: Schema, name: string) {
  return readLines(name).map((line, index) =>
    parse(schema, JSON.parse(line), `${name}:${index + 1}`),
  );
}

function parseVotes() {
  const [header, ...rows] = readLines('votes.csv');
  expect(header).toBe('participant,proposal,stance,qualifications');
  return rows.map((row, index) => {
    const [participant, proposal, stance, codes] = row.split(',');
    const qualifications = (codes ?? '').split('|').filter((code) => code !== '');
    const value = { participant, proposal, stance, qualifications };
    return parse(recordSchemas.votes, value, `votes.csv:${index + 2}`);
  });
}

const manifest = parse(manifestRecord, JSON.parse(read('manifest.json')), 'manifest.json');
const edition = parse(editionRecord, JSON.parse(read('edition.json')), 'edition.json');
const sheets = parseLines(recordSchemas.information, 'information.jsonl');
const terms = parseLines(recordSchemas.glossary, 'glossary.jsonl');
const useCases = parseLines(recordSchemas['use-cases'], 'use-cases.jsonl');
const events = parseLines(recordSchemas.events, 'events.jsonl');
const participants = parseLines(recordSchemas.participants, 'participants.jsonl');
const proposals = parseLines(recordSchemas.proposals, 'proposals.jsonl');
const reasons = parseLines(recordSchemas.arguments, 'arguments.jsonl');
const votes = parseVotes();

const themeCodes = new Set(edition.themes.map((theme) => theme.code));
const participantKeys = new Set(participants.map((participant) => participant.key));
const proposalsByKey = new Map(proposals.map((proposal) => [proposal.key, proposal]));
const ofState = (state: string) => proposals.filter((proposal) => proposal.state === state);

/** Read by no importer yet; `demo-waiting-content.spec.ts` checks their shape. */
const WAITING_FILES = ['testimonies.json', 'previous-edition.json'];
const COLLEGES =
  /^(HEALTH_USER|CAREGIVER|HEALTH_PROFESSIONAL|RESEARCHER|INDUSTRY|INSTITUTION|CITIZEN)$/;
const TERRITORIES =
  /^FR-(ARA|BFC|BRE|CVL|20R|GES|HDF|IDF|NOR|NAQ|OCC|PDL|PAC|971|972|973|974|976)$/;
const QUALIFICATIONS = {
  AGREE: ['LIKE_IT', 'DOABLE', 'PLATITUDE_AGREE'],
  DISAGREE: ['NO_WAY', 'IMPOSSIBLE', 'PLATITUDE_DISAGREE'],
  NEUTRAL: ['DO_NOT_UNDERSTAND', 'NO_OPINION', 'DO_NOT_CARE'],
};
const PUNCTUATION_WITHOUT_ITS_SPACE = /'|[^\u202f;!?][;!?]|[^\u00a0]:|«(?!\u00a0)|[^\u00a0][»%]/;

function duplicatesOf(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

function daysFromImport(moment: unknown): number {
  return parse(v.object({ daysFromImport: v.number() }), moment, 'a moment').daysFromImport;
}

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

describe('the frame of the demonstration edition', () => {
  it('names the same edition in the manifest and in the edition', () => {
    expect(manifest.source).toBe('demo-ia-sante-2026');
    expect(manifest.edition).toBe(edition.edition.slug);
  });

  it('has phases that touch, never overlap, and end openly', () => {
    const bounds = edition.phases.map((phase) => ({
      startsAt: daysFromImport(phase.startsAt),
      endsAt: phase.endsAt === undefined ? undefined : daysFromImport(phase.endsAt),
    }));
    bounds.slice(1).forEach((bound, index) => {
      expect(bounds[index]?.endsAt).toBe(bound.startsAt);
      expect(bound.startsAt).toBeGreaterThan(bounds[index]?.startsAt ?? Infinity);
    });
    expect(bounds.at(-1)?.endsAt).toBeUndefined();
  });

  it('is open to proposals, arguments and votes on the day it is loaded', () => {
    const open = edition.phases.find((phase) => phase.kind === 'CONTRIBUTION');
    expect(open?.allows).toEqual(['SUBMIT', 'ARGUE', 'VOTE', 'SEE_RESULTS']);
    expect(daysFromImport(open?.startsAt)).toBeLessThan(0);
    expect(daysFromImport(open?.endsAt)).toBeGreaterThan(0);
  });

  it('holds to a charter that was adopted before anyone could propose, and says its numbers as its rules do', () => {
    const open = edition.phases.find((phase) => phase.kind === 'CONTRIBUTION');
    const { adoptedAt, body, rules } = edition.charter;
    expect(daysFromImport(adoptedAt)).toBeLessThan(daysFromImport(open?.startsAt));
    const said = body.replaceAll('\u202f', '').replaceAll('\u00a0', ' ');
    for (const promise of [
      `${rules.proposalTitleMaxLength} caractères`,
      `${rules.proposalBodyMaxLength} caractères`,
      `${rules.exposureMinimum} votes`,
      `${rules.minorityFloorPercent} %`,
      `${rules.answerDelayDays} jours`,
    ]) {
      expect(said).toContain(promise);
    }
  });

  it('explains each of its ten themes by one sheet that somebody has reviewed, also in easy read', () => {
    expect(themeCodes.size).toBe(10);
    expect(sheets.map((sheet) => sheet.theme).sort()).toEqual([...themeCodes].sort());
    expect(sheets.filter((sheet) => sheet.reviewers.length === 0)).toEqual([]);
    expect(sheets.filter((sheet) => sheet.easyRead === undefined)).toEqual([]);
    expect(sheets.filter((sheet) => sheet.sources.length < 3)).toEqual([]);
  });
});

describe('the people and proposals of the demonstration edition', () => {
  it('gives every participant a name of their own, a known college and a known territory', () => {
    const names = participants.flatMap((one) => one.displayName?.toLocaleLowerCase('fr') ?? []);
    expect(duplicatesOf(names)).toEqual([]);
    expect(participantKeys.size).toBe(participants.length);
    for (const { college, territory } of participants) {
      expect(college ?? 'CITIZEN').toMatch(COLLEGES);
      expect(territory ?? 'FR-IDF').toMatch(TERRITORIES);
    }
  });

  it('signs each proposal by somebody, on a theme of the edition, during the contribution phase', () => {
    const opening = edition.phases.find((phase) => phase.kind === 'CONTRIBUTION')?.startsAt;
    for (const { author = '', theme = '', submittedAt } of proposals) {
      expect(participantKeys).toContain(author);
      expect(themeCodes).toContain(theme);
      expect(daysFromImport(submittedAt)).toBeGreaterThan(daysFromImport(opening));
      expect(daysFromImport(submittedAt)).toBeLessThan(0);
    }
    expect(duplicatesOf(proposals.map(({ key }) => key))).toEqual([]);
  });

  it('has three to six proposals on each theme', () => {
    for (const code of themeCodes) {
      const count = proposals.filter((proposal) => proposal.theme === code).length;
      expect([code, count >= 3 && count <= 6]).toEqual([code, true]);
    }
  });

  it('opens every title with an infinitive or « Il faut », within the lengths of the charter', () => {
    const { proposalTitleMaxLength, proposalBodyMaxLength } = edition.charter.rules;
    for (const { title, body } of proposals.flatMap((one) => [one, ...one.versions])) {
      expect(title).toMatch(/^(Ne plus )?\p{L}+(er|ir|re)\b|^Il faut /u);
      expect(title.length).toBeLessThanOrEqual(proposalTitleMaxLength);
      expect(body.length).toBeLessThanOrEqual(proposalBodyMaxLength);
    }
  });

  it('has one refused, one withdrawn and two merged proposals, each with its reason', () => {
    expect(ofState('REFUSED')).toHaveLength(1);
    expect(ofState('WITHDRAWN')).toHaveLength(1);
    expect(ofState('MERGED')).toHaveLength(2);
    for (const proposal of proposals.filter(({ state }) => state !== 'PUBLISHED')) {
      expect(proposal.reason).toBeDefined();
    }
    for (const { mergedInto = '' } of ofState('MERGED')) {
      expect(proposalsByKey.get(mergedInto)?.state).toBe('PUBLISHED');
    }
  });

  it('rewrites six proposals, and says why', () => {
    const rewritten = proposals.filter((proposal) => proposal.versions.length > 0);
    expect(rewritten).toHaveLength(6);
    for (const { body, versions } of rewritten) expect(versions.at(-1)?.body).not.toBe(body);
  });

  it('argues on both sides, once per person and proposal, where arguing makes sense', () => {
    expect(duplicatesOf(reasons.map(({ author, proposal }) => `${author} ${proposal}`))).toEqual(
      [],
    );
    expect(duplicatesOf(reasons.map(({ key }) => key))).toEqual([]);
    for (const { author = '', proposal } of reasons) {
      expect(participantKeys).toContain(author);
      expect(['PUBLISHED', 'WITHDRAWN']).toContain(proposalsByKey.get(proposal)?.state);
    }
    const shareFor = reasons.filter(({ side }) => side === 'FOR').length / reasons.length;
    expect(Math.abs(shareFor - 0.5)).toBeLessThan(0.1);
  });

  it('argues after the proposal was made, and before today', () => {
    for (const { proposal, submittedAt } of reasons) {
      const proposedAt = daysFromImport(proposalsByKey.get(proposal)?.submittedAt);
      expect(daysFromImport(submittedAt)).toBeGreaterThan(proposedAt);
      expect(daysFromImport(submittedAt)).toBeLessThan(0);
    }
  });
});

describe('the votes of the demonstration edition', () => {
  it('are those that the script makes from the other files', () => {
    const script = fileURLToPath(new URL('build-votes.mjs', folder));
    const made = execFileSync(process.execPath, [script, '--print'], { encoding: 'utf8' });
    expect(made).toBe(read('votes.csv'));
  });

  it('are cast once by known people, on published or merged proposals, with fitting qualifications', () => {
    expect(new Set(votes.map((vote) => `${vote.participant} ${vote.proposal}`)).size).toBe(
      votes.length,
    );
    for (const { participant, proposal, stance, qualifications } of votes) {
      expect(participantKeys).toContain(participant);
      expect(['PUBLISHED', 'MERGED']).toContain(proposalsByKey.get(proposal)?.state);
      expect(QUALIFICATIONS[stance]).toEqual(expect.arrayContaining(qualifications));
    }
  });

  it('keep a minority above the charter’s floor that wants a pause and refuses most guarantees', () => {
    const frames = new Set([
      'pr-01',
      'pr-19',
      'pr-20',
      'pr-21',
      'pr-24',
      'pr-25',
      'pr-36',
      'pr-38',
    ]);
    const reluctant = participants.filter(({ key }) => {
      const cast = votes.filter((vote) => vote.participant === key);
      const onFrames = cast.filter((vote) => frames.has(vote.proposal));
      const refused = onFrames.filter((vote) => vote.stance === 'DISAGREE').length;
      const pause = cast.find((vote) => vote.proposal === 'pr-22')?.stance;
      return pause === 'AGREE' && refused > onFrames.length / 2;
    });
    const percent = (100 * reluctant.length) / participants.length;
    expect(percent).toBeGreaterThan(edition.charter.rules.minorityFloorPercent);
    expect(percent).toBeLessThan(10);
  });
});

describe('the texts of the demonstration edition', () => {
  it('follow French typography', () => {
    // Hours and addresses are no French texts.
    const announced = events.map(({ title, description, place, cancelReason }) => [
      title,
      description,
      place,
      cancelReason,
    ]);
    const waiting = WAITING_FILES.map((name): unknown => JSON.parse(read(name)));
    const faulty = textsOf([
      manifest,
      edition,
      sheets,
      terms,
      useCases,
      announced,
      participants,
      proposals,
      reasons,
      waiting,
    ])
      .flatMap((found) => found.split('\n'))
      .filter((line) => !URL.canParse(line) && PUNCTUATION_WITHOUT_ITS_SPACE.test(line));
    expect(faulty).toEqual([]);
  });
});

describe('what the demonstration edition explains and announces', () => {
  it('defines 25 words, each once, in alphabetical order', () => {
    const words = terms.map(({ term }) => term);
    expect(duplicatesOf(terms.map(({ key }) => key))).toEqual([]);
    expect(words).toHaveLength(25);
    expect(words).toEqual([...words].sort(new Intl.Collator('fr').compare));
  });

  it('describes six uses of AI on themes of the edition, with at least two open questions each', () => {
    expect(useCases).toHaveLength(6);
    expect(useCases.filter(({ theme }) => !themeCodes.has(theme))).toEqual([]);
    expect(useCases.filter(({ openQuestions }) => openQuestions.length < 2)).toEqual([]);
  });

  it('announces events to come and past, one cancelled, some that go to people', () => {
    const days = events.map(({ day }) => daysFromImport(day));
    expect(Math.min(...days)).toBeLessThan(0);
    expect(Math.max(...days)).toBeGreaterThan(0);
    expect(events.filter(({ cancelReason }) => cancelReason !== undefined)).toHaveLength(1);
    expect(events.filter(({ purpose }) => purpose === 'OUTREACH')).toHaveLength(2);
    for (const { territory } of events) expect(territory ?? 'FR-BRE').toMatch(TERRITORIES);
  });
});
