/**
 * Words that stay after the lists of PostgreSQL and say nothing in a question. They are lexemes: what `voix_french`
 * makes of a word.
 */
const SMALL_WORDS = ['a', 'comment', 'est', 'et', 'le', 'pourquoi', 'quel', 'san', 'un'];

const lexemes = (configuration: string) =>
  `tsvector_to_array(ts_delete(to_tsvector('${configuration}', search_plain($1)), '{${SMALL_WORDS.join(',')}}'::text[]))`;

/** `$1` as a query of one language: nothing typed is ever parsed, its lexemes are quoted one by one. */
const asked = (configuration: string) =>
  `(select coalesce(string_agg(quote_literal(lexeme), $2), '')::tsquery from unnest(${lexemes(configuration)}) lexeme)`;

/** In which documents one looks: `edition` and `theme` are the parameters that say so. A draft has none. */
const inScope = (edition: string, theme: string) =>
  `edition_id in (select id from editions where state <> 'DRAFT' and (${edition}::uuid is null or id = ${edition}))
    and (${theme}::uuid is null or theme_id = ${theme})`;

/**
 * Titles count most, but for arguments: theirs is that of their proposal, which goes before them. Each word of a long text
 * counts a little less: `1` divides by the logarithm of its length.
 */
const RANK = `ts_rank(case kind when 'ARGUMENT' then '{0, 0.2, 0.2, 0.2}' else '{0, 0.2, 0.2, 1}' end::real[], words, query, 1)`;

const headline = (text: string) =>
  `ts_headline((case locale when 'en' then 'voix_english' else 'voix_french' end)::regconfig, search_plain(${text}), query,
      'HighlightAll=true, StartSel=\uE000, StopSel=\uE001')`;

/**
 * The documents that answer, and how many there are of each kind, in one statement: one row, of two JSON values.
 * Parameters: words, `' & '` or `' | '`, edition, theme, kind, limit, then both keys of the cursor.
 */
export const FIND = `with question as (
  select ${asked('voix_french')} || ${asked('voix_english')} as query
), found as materialized (
  select kind, document_id, ${RANK} as rank
  from search_documents, question
  where words @@ query
    and ${inScope('$3', '$4')}
), page as (
  select kind, document_id, rank
  from found
  where ($5::text is null or kind = $5)
    and ($7::real is null or (rank, document_id) < ($7::real, $8::uuid))
  order by rank desc, document_id desc
  limit $6
), shown as (
  select page.kind, page.document_id as "documentId", rank, edition_id as "editionId", theme_id as "themeId",
    page_key as "pageKey", title, body, ${headline('title')} as "markedTitle", ${headline('body')} as "markedBody",
    dated_at as "datedAt"
  from page join search_documents using (kind, document_id), question
  order by rank desc, page.document_id desc
)
select
  (select coalesce(jsonb_object_agg(kind, count), '{}') from (select kind, count(*) from found group by kind) counted) as counts,
  (select coalesce(jsonb_agg(shown), '[]') from shown) as hits`;

/**
 * For each word of `$1` that no document holds, the word of a title that is spelt most nearly so; words without one are
 * absent. Parameters: words, edition, theme. Words of titles alone: they are few, public, and written with care.
 */
export const CORRECT = `select word, near.spelling
from unnest($1::text[]) as word
cross join lateral (
  select lower(token) as spelling
  from (
    select title from search_documents
    where folded_title %>> search_fold(word)
      and ${inScope('$2', '$3')}
    limit 500
  ) titled, ts_parse('default', search_plain(title)) as parsed(type, token)
  where length(token) > 3
  group by lower(token)
  having similarity(search_fold(lower(token)), search_fold(word)) > 0.4
  order by similarity(search_fold(lower(token)), search_fold(word)) desc, count(*) desc, lower(token)
  limit 1
) near
where length(word) > 3
  and not exists (
    select from search_documents
    where words @@ (plainto_tsquery('voix_french', word) || plainto_tsquery('voix_english', word))
      and ${inScope('$2', '$3')}
  )`;
