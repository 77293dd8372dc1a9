export const SLUG = 'ia-sante-2026';

export const EDITION = {
  id: 'edition-1',
  slug: SLUG,
  title: 'L’IA en santé',
  timeZone: 'Europe/Paris',
  themes: [
    { id: 'theme-1', code: 'soins', title: 'Plus de contact humain' },
    { id: 'theme-2', code: 'donnees', title: 'Nos données de santé' },
  ],
};

interface HitOptions {
  readonly id?: string;
  readonly kind?: string;
  readonly title?: string;
}

/** A proposal whose title and text both hold the word `données`. */
export const aHit = ({
  id = 'hit-1',
  kind = 'PROPOSAL',
  title = 'Nos données',
}: HitOptions = {}) => ({
  id,
  kind,
  pageKey: '12',
  datedAt: '2026-02-10T10:00:00Z',
  title: { text: title, matches: title.includes('données') ? [{ start: 4, end: 11 }] : [] },
  excerpt: { text: '…que mes données restent <b>ici</b>.', matches: [{ start: 9, end: 16 }] },
  theme: EDITION.themes[1],
  edition: EDITION,
});

export const someHits = (count: number, from = 1) =>
  Array.from({ length: count }, (_, index) =>
    aHit({ id: `hit-${from + index}`, title: `Idée ${from + index}` }),
  );

interface AnswerOptions {
  readonly hits?: readonly ReturnType<typeof aHit>[];
  readonly totalCount?: number;
  readonly matching?: string;
  readonly words?: readonly string[];
  readonly hasNextPage?: boolean;
}

/** What the server answers to a search. */
export const anAnswer = ({
  hits = [],
  totalCount = hits.length,
  matching = 'ALL_WORDS',
  words = ['données'],
  hasNextPage = false,
}: AnswerOptions = {}) => ({
  matching,
  words,
  counts: totalCount === 0 ? [] : [{ kind: 'PROPOSAL', count: totalCount }],
  totalCount,
  pageInfo: { hasNextPage, endCursor: hits.at(-1)?.id ?? null },
  edges: hits.map((node) => ({ cursor: node.id, node })),
});

/** What the page asks of the server. */
export interface Asked {
  readonly text: string;
  readonly editionSlug: string | null;
  readonly theme: string | null;
  readonly kind: string | null;
  readonly after?: string | null;
}
