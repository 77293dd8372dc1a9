/** Why personal data may be processed at all: article 6 of the GDPR. */
export const LEGAL_BASES = [
  'CONSENT',
  'LEGAL_OBLIGATION',
  'LEGITIMATE_INTEREST',
  'PUBLIC_TASK',
] as const;
export type LegalBasis = (typeof LEGAL_BASES)[number];

/** Why opinions and facts about health may be: article 9(2). */
export const SENSITIVE_DATA_GROUNDS = [
  'EXPLICIT_CONSENT',
  'NON_PROFIT_BODY',
  'PUBLIC_HEALTH',
  'SUBSTANTIAL_PUBLIC_INTEREST',
] as const;
export type SensitiveDataGround = (typeof SENSITIVE_DATA_GROUNDS)[number];

/** What an edition tells everyone about their data before it may open. */
export interface LegalStatement {
  readonly legalBasis: LegalBasis;
  readonly sensitiveDataGround: SensitiveDataGround;
  /** Who answers for the data. */
  readonly dataController: string;
  /** How to reach whoever looks after the data: an address, or where to write. */
  readonly dataContact: string;
  /** The text of law, or the reason, in plain words. */
  readonly legalNote: string;
}
