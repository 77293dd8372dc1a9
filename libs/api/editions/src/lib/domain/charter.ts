import { MODERATION_MODES, type ModerationMode } from '@voix/contracts/validation';

/** The numbers of a charter: rules are data. The software applies the first three; people answer for the others. */
export interface CharterRules {
  readonly guestParticipationAllowed: boolean;
  readonly proposalTitleMaxLength: number;
  readonly proposalBodyMaxLength: number;
  /** How many votes each proposal should have received before the contribution ends. */
  readonly exposureMinimum: number;
  /** Share of a group above which the report must carry its position. */
  readonly minorityFloorPercent: number;
  readonly answerDelayDays: number;
  /** Whether what people write is looked at once it is public, or before. */
  readonly moderationMode: ModerationMode;
}

/** How contributions are moderated where a charter does not say. */
export const USUAL_MODERATION: ModerationMode = MODERATION_MODES[0];

/** What a use case must know: under which version of the charter an act takes place, and its rules. */
export interface CharterInForce {
  readonly version: number;
  readonly rules: CharterRules;
}

/** A version of the charter with its text. */
export interface CharterSummary extends CharterInForce {
  readonly id: string;
  readonly editionId: string;
  readonly body: string;
  readonly adoptedAt: Date;
  /** What it changed, in the organisers' words; empty for the first. */
  readonly changeNote: string;
}

/** What a charter says, whoever it is in force for. */
export interface CharterText {
  readonly body: string;
  readonly rules: CharterRules;
}

/** The next version while it is written. */
export interface CharterDraft extends CharterText {
  readonly editionId: string;
  /** Counted up by each change. */
  readonly revision: number;
  readonly changedAt: Date;
}

/** Whether two charters say the same: the same text and the same numbers. */
export function saysTheSame(left: CharterText, right: CharterText): boolean {
  const { rules: leftRules } = left;
  const { rules: rightRules } = right;
  const names = Object.keys({ ...leftRules, ...rightRules }) as (keyof CharterRules)[];
  return left.body === right.body && names.every((name) => leftRules[name] === rightRules[name]);
}
