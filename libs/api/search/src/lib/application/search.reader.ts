import { Injectable } from '@nestjs/common';
import { EditionsFacade } from '@voix/api-editions';
import { RateLimits } from '@voix/api-platform/access';
import { decodeCursor, pageOf, type Page, type PageRequest } from '@voix/api-platform/database';
import type { SearchKind } from '@voix/api-platform/ports';
import type { RequestContext } from '@voix/api-platform/request-context';
import { isUuid } from '@voix/domain-kernel';
import { respell } from '../domain/respell.js';
import type {
  HitPosition,
  SearchFindings,
  SearchHit,
  SearchScope,
  WordJoin,
} from '../domain/search-question.js';
import type { SearchMatching } from '../domain/search-matching.js';
import { searchWords } from '../domain/search-words.js';
import { SearchRepository } from '../persistence/search.repository.js';

export interface SearchRequest {
  readonly text: string;
  /** Name of the one edition to look in, or null for all. */
  readonly editionSlug: string | null;
  /** Code of the one theme to look in, or null for all; only with an edition. */
  readonly theme: string | null;
  readonly kind: SearchKind | null;
  readonly page: PageRequest;
}

export interface SearchAnswer {
  readonly matching: SearchMatching;
  /** The words that were looked for. */
  readonly words: readonly string[];
  readonly counts: ReadonlyMap<SearchKind, number>;
  readonly page: Page<SearchHit>;
}

interface Attempt {
  readonly matching: SearchMatching;
  readonly words: readonly string[];
  readonly findings: SearchFindings;
}

const NOTHING: SearchFindings = { hits: [], counts: new Map() };

/** Finds what is public and answers a question: rather everything of it, else nearly, else a part. */
@Injectable()
export class SearchReader {
  constructor(
    private readonly limits: RateLimits,
    private readonly editions: EditionsFacade,
    private readonly index: SearchRepository,
  ) {}

  async find(ctx: RequestContext, request: SearchRequest): Promise<SearchAnswer> {
    await this.limits.perAddress(ctx, 'SEARCH_PER_ADDRESS');
    const words = searchWords(request.text);
    const scope = words.length === 0 ? null : await this.scopeOf(ctx, request);
    if (scope === null) return answer(request, { matching: 'ALL_WORDS', words, findings: NOTHING });
    return answer(request, await this.bestAttempt(request, scope, words));
  }

  private async bestAttempt(
    request: SearchRequest,
    scope: SearchScope,
    words: readonly string[],
  ): Promise<Attempt> {
    const ask = (asked: readonly string[], join: WordJoin) =>
      this.index.find({
        ...scope,
        words: asked,
        join,
        kind: request.kind,
        limit: request.page.first + 1,
        after: positionOf(request.page.after),
      });
    const all: Attempt = { matching: 'ALL_WORDS', words, findings: await ask(words, 'ALL') };
    if (all.findings.counts.size > 0) return all;
    const respelt = respell(words, await this.index.spellings(words, scope));
    if (respelt !== null) {
      const findings = await ask(respelt, 'ALL');
      if (findings.counts.size > 0) return { matching: 'OTHER_SPELLING', words: respelt, findings };
    }
    const findings = await ask(respelt ?? words, 'ANY');
    return { matching: 'ANY_WORD', words: respelt ?? words, findings };
  }

  /** Null where there is no such edition or theme: nothing can be found there. */
  private async scopeOf(
    ctx: RequestContext,
    { editionSlug, theme }: SearchRequest,
  ): Promise<SearchScope | null> {
    if (editionSlug === null) return { editionId: null, themeId: null };
    const edition = await this.editions.editionBySlug(ctx, editionSlug);
    if (edition === null) return null;
    if (theme === null) return { editionId: edition.id, themeId: null };
    const themes = await this.editions.themesByCode(ctx, edition.id, [theme]);
    const themeId = themes.get(theme)?.id;
    return themeId === undefined ? null : { editionId: edition.id, themeId };
  }
}

function answer({ kind, page }: SearchRequest, { findings, ...attempt }: Attempt): SearchAnswer {
  const { counts, hits } = findings;
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const total = kind === null ? all : (counts.get(kind) ?? 0);
  return {
    ...attempt,
    counts,
    page: pageOf(hits, page, total, ({ rank, documentId }) => [rank, documentId]),
  };
}

/** A cursor that we did not make starts at the beginning. */
function positionOf(after: string | null): HitPosition | null {
  const [rank, documentId] = decodeCursor(after, 2) ?? [];
  return typeof rank === 'number' && typeof documentId === 'string' && isUuid(documentId)
    ? { rank, documentId }
    : null;
}
