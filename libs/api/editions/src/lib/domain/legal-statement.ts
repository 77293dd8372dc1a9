import type { LEGAL_BASES, SENSITIVE_DATA_GROUNDS } from '@voix/contracts/validation';

export type LegalBasis = (typeof LEGAL_BASES)[number];
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

/** What an edition told about data from a moment on, until its next version. */
export interface NoticeVersion {
  readonly editionId: string;
  readonly version: number;
  readonly statement: LegalStatement;
  readonly statedAt: Date;
}
