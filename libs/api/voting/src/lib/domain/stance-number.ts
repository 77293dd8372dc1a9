import type { Stance } from '@voix/domain-voting-rules';

const NUMBERS: Readonly<Record<Stance, number>> = { AGREE: 1, NEUTRAL: 0, DISAGREE: -1 };

/** How a stance is kept: 1 agree, 0 neutral, -1 disagree. */
export function stanceNumber(stance: Stance): number {
  return NUMBERS[stance];
}

/** The stance behind a kept number. Throws on any other number: the table refuses them. */
export function stanceOf(number: number): Stance {
  const found = (Object.keys(NUMBERS) as Stance[]).find((stance) => NUMBERS[stance] === number);
  if (found === undefined) throw new RangeError(`No stance is kept as ${number}`);
  return found;
}
