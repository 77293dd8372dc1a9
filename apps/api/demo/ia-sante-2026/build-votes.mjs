// Writes votes.csv from the participants, proposals and arguments beside it.
//   node build-votes.mjs           writes the file
//   node build-votes.mjs --print   prints it instead (the spec compares both)
// The same input always gives the same votes: the random stream is seeded and nothing reads a clock.
import { readFileSync, writeFileSync } from 'node:fs';

const SEED = 20260;
const read = (name) => readFileSync(new URL(name, import.meta.url), 'utf8');
const readLines = (name) =>
  read(name)
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

/** What a proposal asks of the reader's convictions, from -1 to 1 (`appeal` is its general welcome). */
const traits = (appeal, progress, presence, duty, openness, technical = 0) => ({
  appeal, // how welcome it is to anybody
  progress, // lets AI do more (+) or holds it back (-)
  presence, // defends human presence and nearness
  duty, // adds work, cost or liability to those who provide care
  openness, // opens data and market (+) or protects them (-)
  technical, // how hard it is to understand
});

const PROPOSAL_TRAITS = {
  'pr-01': traits(0.9, 0, 0.8, 0.5, 0),
  'pr-02': traits(0.7, 0, 0.7, 0.9, 0),
  'pr-03': traits(0.9, -0.4, 0.6, 0.4, -0.1),
  'pr-04': traits(0.7, -0.5, 0.5, 0.5, -0.1),
  'pr-05': traits(0.2, 0.8, 0.2, -0.3, 0.2),
  'pr-06': traits(0.7, -0.4, 0.9, 0.4, 0),
  'pr-07': traits(0.9, -0.3, 0.9, 0.4, 0),
  'pr-08': traits(0.4, -0.8, 0.3, 0, -0.2, 0.3),
  'pr-09': traits(-0.5, 0.9, -0.6, -0.2, 0.2, 0.3),
  'pr-10': traits(-0.2, -0.4, 0.2, 0.7, 0),
  'pr-11': traits(1.1, -0.1, 0.8, 0.2, 0),
  'pr-12': traits(1.1, 0, 0.3, 0.5, -0.2),
  'pr-13': traits(0.7, 0.6, 0.2, 0, 0.5),
  'pr-14': traits(0.3, -0.3, 0.2, 0.3, -0.2),
  'pr-15': traits(1, 0, 0.3, 0.4, 0),
  'pr-16': traits(0.8, -0.1, 0, 0.2, -0.3),
  'pr-17': traits(0, 0.5, -0.2, 0, 0.6),
  'pr-18': traits(0.8, 0, 0.7, 0.2, 0),
  'pr-19': traits(1.2, 0, 0, 0.4, -0.2),
  'pr-20': traits(0.6, 0, 0.1, 0.2, 0),
  'pr-21': traits(0.7, -0.1, 0, 0.6, -0.1, 0.4),
  'pr-22': traits(-0.6, -1.1, 0.5, -0.1, -0.5),
  'pr-23': traits(-0.1, 0.8, -0.2, -0.5, 0.6, 0.4),
  'pr-24': traits(0.9, 0, 0.3, 0.2, 0),
  'pr-25': traits(0.5, 0, 0.2, 0.4, 0, 0.5),
  'pr-26': traits(0.5, -0.3, 0.4, 0.4, 0),
  'pr-27': traits(0.4, 0.7, 0.1, -0.1, 0.2),
  'pr-28': traits(0.7, 0.1, 0.1, 0.6, 0, 0.2),
  'pr-29': traits(0.8, -0.1, 0.1, -0.2, 0, 0.7),
  'pr-30': traits(0.8, 0, 0.3, 0.7, 0),
  'pr-32': traits(0.4, -0.8, 0.5, 0.1, -0.2),
  'pr-33': traits(0.6, 0.1, 0, 0.5, 0.1, 0.8),
  'pr-34': traits(0, -0.5, 0, 0.5, 0),
  'pr-35': traits(1, -0.4, 1, 0.3, 0),
  'pr-36': traits(0.9, 0.2, 0.1, 0.4, 0),
  'pr-37': traits(0.7, 0.1, 0.1, 0.2, 0),
  'pr-38': traits(0.6, 0.3, 0.2, 0, 0),
  'pr-40': traits(0.6, -0.3, 0, 0.2, -1),
  'pr-41': traits(0, 0.4, -0.1, -0.1, 1),
  'pr-42': traits(0.4, -0.2, 0, 0.5, -0.6, 0.7),
};

const outlook = (progress, presence, duty, openness) => ({ progress, presence, duty, openness });

// Health users are split in two camps. Caregivers, professionals and citizens hold back more than the
// others, each for a reason of its own: presence, added duties, openness of data.
const OUTLOOKS = {
  HEALTH_USER: [outlook(0.6, 0.4, 0.3, 0.3), outlook(-0.8, 0.8, 0.6, -0.8)],
  CAREGIVER: [outlook(-0.3, 1.1, 0.5, -0.2)],
  HEALTH_PROFESSIONAL: [outlook(0.1, 0.4, -1.3, 0.1)],
  RESEARCHER: [outlook(0.5, 0, 0.3, 0.8)],
  INDUSTRY: [outlook(1.2, -0.1, -0.8, 0.9)],
  INSTITUTION: [outlook(0.5, 0.1, -0.8, 0.3)],
  CITIZEN: [outlook(-0.4, 0.5, 0.4, -1.1)],
  undeclared: [outlook(0.1, 0.3, 0, -0.2)],
};

// The minority worth protecting: about 8 % of participants, from four colleges, who think that to frame
// AI is already to accept it, and therefore also refuse guarantees which nearly everybody else welcomes.
const RELUCTANT_PARTICIPANTS = new Set([
  'collectif-lent', 'therese', 'raoul', 'guy-ferme', 'mohamed', 'sandrine-idel', 'lea-kine',
  'marie-gab', 'gwen-ad', 'tante-rose', 'ninon', 'pierrot', 'mai-linh',
]); // prettier-ignore
const RELUCTANT_AGREE = new Set([
  'pr-03', 'pr-04', 'pr-06', 'pr-07', 'pr-08', 'pr-16', 'pr-22', 'pr-32', 'pr-34', 'pr-35', 'pr-40',
]); // prettier-ignore
const RELUCTANT_NEUTRAL = new Set(['pr-11', 'pr-12', 'pr-18', 'pr-26', 'pr-28', 'pr-29', 'pr-30']);
const RELUCTANT_CONSTANCY = 0.93;
const RELUCTANT_CALL = 'pr-22'; // the moratorium: the proposal they all came to vote on

const OVERSEAS = /^FR-97/;
const OVERSEAS_CONCERNS = new Set(['pr-18', 'pr-26']);

const STANCE_THRESHOLD = 0.35;
const QUALIFIED_SHARE = 1 / 3;
const CAST_MEDIAN = 13.5;

/** mulberry32: small, seeded, good enough for a demonstration. */
function seededRandom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const random = seededRandom(SEED);
const gaussian = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

function weightedPick(entries) {
  let left = random() * entries.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [value, weight] of entries) {
    left -= weight;
    if (left < 0) return value;
  }
  return entries.at(-1)[0];
}

function drawPerson(participant) {
  const camps = OUTLOOKS[participant.college ?? 'undeclared'];
  const camp = camps[Math.floor(random() * camps.length)];
  const blurred = Object.fromEntries(
    Object.entries(camp).map(([axis, weight]) => [axis, weight + 0.2 * gaussian()]),
  );
  const isReluctant = RELUCTANT_PARTICIPANTS.has(participant.key);
  const isOverseas = OVERSEAS.test(participant.territory ?? '');
  const spread = CAST_MEDIAN * Math.exp(0.62 * gaussian());
  const castCount = Math.max(isReluctant ? 18 : 1, Math.round(spread));
  return { key: participant.key, outlook: blurred, isReluctant, isOverseas, castCount };
}

/** Older proposals were seen by more people; merged ones left the lists early. */
function visibility(proposal) {
  const age = -proposal.submittedAt.daysFromImport;
  return proposal.state === 'MERGED' ? 0.25 : 0.5 + age / 12;
}

function chooseProposals(person, proposals, declared) {
  const isOwnCause = ({ key }) =>
    declared.has(`${person.key} ${key}`) || (person.isReluctant && key === RELUCTANT_CALL);
  const chosen = proposals.filter(isOwnCause);
  const others = proposals.filter((proposal) => !chosen.includes(proposal));
  while (chosen.length < person.castCount && others.length > 0) {
    const next = weightedPick(others.map((proposal) => [proposal, visibility(proposal)]));
    others.splice(others.indexOf(next), 1);
    chosen.push(next);
  }
  return chosen.sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** Above zero: leans towards agreement. Always draws one number, so that streams stay aligned. */
function conviction(person, key) {
  const proposal = PROPOSAL_TRAITS[key];
  const noise = 0.5 * gaussian();
  const local = person.isOverseas && OVERSEAS_CONCERNS.has(key) ? 1 : 0;
  return Object.entries(person.outlook).reduce(
    (sum, [axis, weight]) => sum + weight * proposal[axis],
    proposal.appeal + local + noise,
  );
}

function reluctantConviction(key) {
  if (RELUCTANT_AGREE.has(key)) return 1.2;
  return RELUCTANT_NEUTRAL.has(key) ? 0 : -1.4;
}

const DECLARED_CONVICTION = { AGREE: 1.3, DISAGREE: -1.2 };

function convictionOf(person, key, declared) {
  const ordinary = conviction(person, key);
  const followsGroup = random() < RELUCTANT_CONSTANCY;
  const stance = declared.get(`${person.key} ${key}`);
  if (stance) return DECLARED_CONVICTION[stance];
  return person.isReluctant && followsGroup ? reluctantConviction(key) : ordinary;
}

function stanceOf(score) {
  if (score >= STANCE_THRESHOLD) return 'AGREE';
  return score <= -STANCE_THRESHOLD ? 'DISAGREE' : 'NEUTRAL';
}

const QUALIFICATIONS = {
  AGREE: (score, { duty, appeal }) => [
    [['LIKE_IT'], 0.3 + Math.max(0, score - 0.8)],
    [['DOABLE'], 0.55 - 0.4 * duty],
    [['PLATITUDE_AGREE'], 0.05 + 0.25 * Math.max(0, appeal - 0.5)],
    [['LIKE_IT', 'DOABLE'], 0.06],
  ],
  DISAGREE: (score, { duty }) => [
    [['NO_WAY'], 0.25 + Math.max(0, -score - 0.5)],
    [['IMPOSSIBLE'], 0.2 + 0.8 * Math.max(0, duty)],
    [['PLATITUDE_DISAGREE'], 0.12],
    [['NO_WAY', 'IMPOSSIBLE'], 0.05],
  ],
  NEUTRAL: (_score, { technical }) => [
    [['DO_NOT_UNDERSTAND'], 0.12 + technical],
    [['NO_OPINION'], 0.5],
    [['DO_NOT_CARE'], 0.1],
  ],
};

function qualificationsOf(stance, score, key) {
  const isQualified = random() < QUALIFIED_SHARE;
  const picked = weightedPick(QUALIFICATIONS[stance](score, PROPOSAL_TRAITS[key]));
  return isQualified ? picked : [];
}

/** Authors agree with what they wrote, and whoever argues votes accordingly. */
function declaredStances(proposals, argumentsGiven) {
  return new Map([
    ...argumentsGiven.map(({ author, proposal, side }) => [
      `${author} ${proposal}`,
      side === 'FOR' ? 'AGREE' : 'DISAGREE',
    ]),
    ...proposals.map(({ author, key }) => [`${author} ${key}`, 'AGREE']),
  ]);
}

function buildVotes() {
  const proposals = readLines('proposals.jsonl').filter(
    (proposal) => proposal.key in PROPOSAL_TRAITS,
  );
  const declared = declaredStances(proposals, readLines('arguments.jsonl'));
  const rows = readLines('participants.jsonl')
    .map(drawPerson)
    .flatMap((person) =>
      chooseProposals(person, proposals, declared).map(({ key }) => {
        const score = convictionOf(person, key, declared);
        const stance = stanceOf(score);
        return [person.key, key, stance, qualificationsOf(stance, score, key).join('|')].join(',');
      }),
    );
  return `${['participant,proposal,stance,qualifications', ...rows].join('\n')}\n`;
}

const votes = buildVotes();
if (process.argv.includes('--print')) process.stdout.write(votes);
else writeFileSync(new URL('votes.csv', import.meta.url), votes);
