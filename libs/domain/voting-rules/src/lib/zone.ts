import { computeRates, type Rate, type Rates } from './rates.js';
import { votesIn, type Tally } from './tally.js';

/** Where the votes put a proposal on the map of a debate. */
export const ZONES = ['CONSENSUS', 'REJECTION', 'LIMBO', 'CONTROVERSY'] as const;
export type Zone = (typeof ZONES)[number];

/** The zone of a tally, and how sure it is. */
export interface ZoneAssessment {
  readonly zone: Zone;
  /** Whether the zone would be the same anywhere inside the intervals of the rates. */
  readonly isCertain: boolean;
}

const LARGE = 0.6;
const MUCH_NEUTRAL = 0.4;
const SMALL = 0.15;

interface StanceRates {
  readonly agree: Rate;
  readonly neutral: Rate;
  readonly disagree: Rate;
}

/** True when every point inside the intervals satisfies the rule of the zone. */
const RULES: Readonly<Record<Zone, (rates: StanceRates) => boolean>> = {
  CONSENSUS: ({ agree, neutral, disagree }) =>
    agree.lower >= LARGE || (neutral.upper < MUCH_NEUTRAL && disagree.upper < SMALL),
  REJECTION: ({ agree, neutral, disagree }) =>
    disagree.lower >= LARGE || (neutral.upper < MUCH_NEUTRAL && agree.upper < SMALL),
  LIMBO: ({ agree, neutral, disagree }) =>
    neutral.lower >= MUCH_NEUTRAL && agree.upper < LARGE && disagree.upper < LARGE,
  CONTROVERSY: ({ agree, neutral, disagree }) =>
    neutral.upper < MUCH_NEUTRAL &&
    [agree, disagree].every((rate) => rate.lower >= SMALL && rate.upper < LARGE),
};

function stanceRates({ stances }: Rates, narrow: (rate: Rate) => Rate): StanceRates {
  return {
    agree: narrow(stances.AGREE),
    neutral: narrow(stances.NEUTRAL),
    disagree: narrow(stances.DISAGREE),
  };
}

/**
 * The zone of a tally: consensus if agree ≥ 0.6, or neutral < 0.4 and disagree < 0.15; rejection likewise with
 * agree and disagree exchanged; limbo if neutral ≥ 0.4; controversy otherwise. The four exclude each other.
 * `undefined` without votes.
 */
export function zoneOf(tally: Tally): ZoneAssessment | undefined {
  if (votesIn(tally) === 0) return undefined;
  const rates = computeRates(tally);
  const measured = stanceRates(rates, ({ value }) => ({ value, lower: value, upper: value }));
  const possible = stanceRates(rates, (rate) => rate);
  const zone = ZONES.find((candidate) => RULES[candidate](measured));
  return zone === undefined ? undefined : { zone, isCertain: RULES[zone](possible) };
}
