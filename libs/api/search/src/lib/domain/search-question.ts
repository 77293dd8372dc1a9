import type { SearchKind } from '@voix/api-platform/ports';

/** How the words of a question are joined. */
export type WordJoin = 'ALL' | 'ANY';

/** Where one looks. */
export interface SearchScope {
  /** One edition, or null for every published one. */
  readonly editionId: string | null;
  readonly themeId: string | null;
}

/** What is asked of the index. */
export interface SearchQuestion extends SearchScope {
  readonly words: readonly string[];
  readonly join: WordJoin;
  /** One kind, or null for all. */
  readonly kind: SearchKind | null;
  /** How many at most. */
  readonly limit: number;
  /** Only those that come after this one. */
  readonly after: HitPosition | null;
}

/** Where a hit stands: best first, then by id. */
export interface HitPosition {
  readonly rank: number;
  readonly documentId: string;
}

/** A document that answers, with copies of its texts in which the answering words are marked. */
export interface SearchHit extends HitPosition {
  readonly kind: SearchKind;
  readonly editionId: string;
  readonly themeId: string | null;
  readonly pageKey: string;
  readonly title: string;
  readonly body: string;
  readonly markedTitle: string;
  readonly markedBody: string;
  readonly datedAt: Date;
}

export interface SearchFindings {
  readonly hits: readonly SearchHit[];
  /** How many documents answer, by kind, whatever kind was asked. */
  readonly counts: ReadonlyMap<SearchKind, number>;
}
