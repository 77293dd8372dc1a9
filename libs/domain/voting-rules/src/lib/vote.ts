import { err, ok, ValidationFailed, type Result, type ValidationIssue } from '@voix/domain-kernel';

/** What a vote says of a proposal. Every vote has exactly one. */
export const STANCES = ['AGREE', 'NEUTRAL', 'DISAGREE'] as const;
export type Stance = (typeof STANCES)[number];

/**
 * The nuances of a vote; the place in this list is the bit of the stored mask, so the order never changes
 * and a new nuance is added at the end.
 */
export const QUALIFICATIONS = [
  'LIKE_IT',
  'DOABLE',
  'PLATITUDE_AGREE',
  'NO_WAY',
  'IMPOSSIBLE',
  'PLATITUDE_DISAGREE',
  'DO_NOT_UNDERSTAND',
  'NO_OPINION',
  'DO_NOT_CARE',
] as const;
export type Qualification = (typeof QUALIFICATIONS)[number];

/** A vote that the rules allow: each qualification belongs to the stance and stands once, in list order. */
export interface Vote {
  readonly stance: Stance;
  readonly qualifications: readonly Qualification[];
}

const STANCE_OF: Readonly<Record<Qualification, Stance>> = {
  LIKE_IT: 'AGREE',
  DOABLE: 'AGREE',
  PLATITUDE_AGREE: 'AGREE',
  NO_WAY: 'DISAGREE',
  IMPOSSIBLE: 'DISAGREE',
  PLATITUDE_DISAGREE: 'DISAGREE',
  DO_NOT_UNDERSTAND: 'NEUTRAL',
  NO_OPINION: 'NEUTRAL',
  DO_NOT_CARE: 'NEUTRAL',
};

/** The only stance that a qualification can go with. */
export function stanceOf(qualification: Qualification): Stance {
  return STANCE_OF[qualification];
}

/** The qualifications that may go with a stance, in the order of the list. */
export function qualificationsOf(stance: Stance): readonly Qualification[] {
  return QUALIFICATIONS.filter((qualification) => stanceOf(qualification) === stance);
}

/** Whether a value from outside is a stance, in these very capitals. */
export function isStance(value: unknown): value is Stance {
  return STANCES.some((stance) => stance === value);
}

/** Whether a value from outside is a qualification, of whatever stance. */
export function isQualification(value: unknown): value is Qualification {
  return QUALIFICATIONS.some((qualification) => qualification === value);
}

/**
 * Turns what was sent into a vote, or lists every fault: an unknown word (`INVALID_VALUE`) or a qualification
 * of another stance (`QUALIFICATION_NOT_FOR_STANCE`). None, one or several qualifications are allowed; a
 * repeated one counts once.
 */
export function validateVote(
  stance: string,
  qualifications: readonly string[],
): Result<Vote, ValidationFailed> {
  const issues = qualifications.flatMap((qualification, index): ValidationIssue[] => {
    const path = `qualifications.${index}`;
    if (!isQualification(qualification)) return [{ path, code: 'INVALID_VALUE' }];
    const fits = !isStance(stance) || stanceOf(qualification) === stance;
    return fits ? [] : [{ path, code: 'QUALIFICATION_NOT_FOR_STANCE' }];
  });
  if (!isStance(stance)) {
    return err(new ValidationFailed([{ path: 'stance', code: 'INVALID_VALUE' }, ...issues]));
  }
  if (issues.length > 0) return err(new ValidationFailed(issues));
  return ok({ stance, qualifications: QUALIFICATIONS.filter((q) => qualifications.includes(q)) });
}
