import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../request-context/index.js';

/** What can be found. A new kind is added here, to the check of the table and to the pages of results. */
export const SEARCH_KINDS = [
  'PROPOSAL',
  'ARGUMENT',
  'INFORMATION_SHEET',
  'GLOSSARY_TERM',
  'USE_CASE',
  'EVENT',
] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

/** What of one content can be found, as anybody may read it. */
export interface SearchDocument {
  readonly id: string;
  readonly editionId: string;
  readonly themeId: string | null;
  /** The language that it is written in. */
  readonly locale: 'fr' | 'en';
  /** What names its page in addresses: the number of a proposal, the slug of a use case… */
  readonly pageKey: string;
  readonly title: string;
  /** All its text, without marks of Markdown where that is easy. */
  readonly body: string;
  /** When it was published. */
  readonly datedAt: Date;
}

/** How one area shows its contents of one kind to the index. It alone says what is public. */
export interface SearchSource {
  readonly kind: SearchKind;
  /** Those of these ids that anybody may read now: no draft, nothing withdrawn, refused or erased. */
  published(ctx: RequestContext, ids: readonly string[]): Promise<readonly SearchDocument[]>;
  /** Ids of everything of this kind, public or not, in their order, after one; null for the beginning. */
  idsAfter(ctx: RequestContext, after: string | null, limit: number): Promise<readonly string[]>;
}

/** Writes the index: reads these ids from their source, keeps what is public and drops the rest. */
export type RefreshSearch = (
  ctx: RequestContext,
  source: SearchSource,
  ids: readonly string[],
) => Promise<void>;

/** Each area registers what can be found of it and says when it changed; search keeps the index. */
@Injectable()
export class SearchIndex {
  private readonly byKind = new Map<SearchKind, SearchSource>();
  private keeper: RefreshSearch | null = null;

  use(keeper: RefreshSearch): void {
    this.keeper = keeper;
  }

  register(source: SearchSource): void {
    this.byKind.set(source.kind, source);
  }

  get sources(): readonly SearchSource[] {
    return [...this.byKind.values()];
  }

  /**
   * Call it at the end of every act that adds, changes, hides or erases such contents, inside its transaction: what is
   * found then agrees with what is public. Without an index nothing happens: it can be rebuilt at any time.
   */
  async refresh(ctx: RequestContext, kind: SearchKind, ids: readonly string[]): Promise<void> {
    if (this.keeper === null || ids.length === 0) return;
    const source = this.byKind.get(kind);
    if (source === undefined) throw new Error(`No area shows contents of kind ${kind} to search`);
    await this.keeper(ctx, source, ids);
  }
}
