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
}

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
}

/** The next version while it is written. */
export interface CharterDraft {
  readonly editionId: string;
  /** Counted up by each change. */
  readonly revision: number;
  readonly body: string;
  readonly rules: CharterRules;
  readonly changedAt: Date;
}
