import type { MessageLocale } from '@voix/contracts/error-codes';

/** A declared standing, such as carer or researcher. */
export interface College {
  readonly code: string;
  readonly names: Readonly<Record<MessageLocale, string>>;
  /** Of the reference set; otherwise a series added it. */
  readonly isNational: boolean;
}

/** What a territory is. A local one was added by a series. */
export type TerritoryKind = 'DEPARTMENT' | 'LOCAL' | 'OVERSEAS' | 'REGION';

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

/** A college or a territory that a series adds to those of the reference set. */
export interface AddedReference {
  readonly kind: 'COLLEGE' | 'TERRITORY';
  readonly code: string;
  readonly nameFr: string;
  readonly nameEn: string;
  /** The region of a territory, if it lies in one. */
  readonly parentCode: string | null;
}
