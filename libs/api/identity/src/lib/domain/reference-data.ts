import type { MessageLocale } from '@voix/contracts/error-codes';

/** A declared standing, such as carer or researcher. */
export interface College {
  readonly code: string;
  readonly names: Readonly<Record<MessageLocale, string>>;
}

/** What a territory is. */
export type TerritoryKind = 'DEPARTMENT' | 'OVERSEAS' | 'REGION';

export interface Territory {
  readonly code: string;
  readonly kind: TerritoryKind;
  readonly name: string;
  /** The region of a department. */
  readonly parentCode: string | null;
  /** Official code as a region, of the national institute of statistics. */
  readonly inseeRegion: string | null;
  /** Official code as a department. An overseas region has both: it is its own department. */
  readonly inseeDepartment: string | null;
}
