import { Injectable } from '@nestjs/common';
import { Database } from '@voix/api-platform/database';
import type { SearchKind } from '@voix/api-platform/ports';
import type {
  SearchFindings,
  SearchHit,
  SearchQuestion,
  SearchScope,
} from '../domain/search-question.js';
import { CORRECT, FIND } from './search.sql.js';

interface FoundRow {
  readonly counts: Readonly<Partial<Record<SearchKind, number>>>;
  readonly hits: readonly (Omit<SearchHit, 'datedAt'> & { readonly datedAt: string })[];
}

interface CorrectedRow {
  readonly word: string;
  readonly spelling: string;
}

/** Asks the index. Only what is public is in it; drafts of editions are left out here. */
@Injectable()
export class SearchRepository {
  constructor(private readonly database: Database) {}

  async find(question: SearchQuestion): Promise<SearchFindings> {
    const { words, join, editionId, themeId, kind, limit, after } = question;
    const [row] = await this.database.named<FoundRow>('search.find', FIND, [
      words.join(' '),
      join === 'ALL' ? ' & ' : ' | ',
      editionId,
      themeId,
      kind,
      limit,
      after?.rank ?? null,
      after?.documentId ?? null,
    ]);
    return {
      hits: (row?.hits ?? []).map((hit) => ({ ...hit, datedAt: new Date(hit.datedAt) })),
      counts: new Map(Object.entries(row?.counts ?? {}) as [SearchKind, number][]),
    };
  }

  /** The nearest spelling of each word that no document holds, by word. */
  async spellings(
    words: readonly string[],
    { editionId, themeId }: SearchScope,
  ): Promise<ReadonlyMap<string, string>> {
    const rows = await this.database.named<CorrectedRow>('search.correct', CORRECT, [
      words,
      editionId,
      themeId,
    ]);
    return new Map(rows.map(({ word, spelling }) => [word, spelling]));
  }
}
