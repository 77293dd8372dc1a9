import type { MigrationInterface, QueryRunner } from 'typeorm';

export class SearchDocuments20261124150000 implements MigrationInterface {
  readonly name = 'SearchDocuments20261124150000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create extension if not exists unaccent;
      create extension if not exists pg_trgm;
    `);
    await runner.query(`
      -- Words without small words, without accents, then their stem. Small words go first: the lists of PostgreSQL
      -- spell them with accents.
      create text search dictionary voix_french_stop (template = simple, stopwords = french, accept = false);
      create text search dictionary voix_english_stop (template = simple, stopwords = english, accept = false);
      create text search configuration voix_french (copy = french);
      alter text search configuration voix_french
        alter mapping for asciiword, word, asciihword, hword, hword_asciipart, hword_part
        with voix_french_stop, unaccent, french_stem;
      create text search configuration voix_english (copy = english);
      alter text search configuration voix_english
        alter mapping for asciiword, word, asciihword, hword, hword_asciipart, hword_part
        with voix_english_stop, unaccent, english_stem;

      -- Without it, the parser takes "soignant/patient" for the name of a file and "rendez-vous" for one more word. A space
      -- for each sign, so that places in the text stay the same.
      create function search_plain(text text) returns text language sql immutable strict parallel safe as $$
        select translate(text, '-/@._:~+=&?#%\\', '              ')
      $$;

      -- Letters alone, for words that are nearly the same. unaccent is only stable, because its rules could be changed.
      create function search_fold(text text) returns text language sql immutable strict parallel safe as $$
        select lower(public.unaccent('public.unaccent'::regdictionary, public.search_plain(text)))
      $$;

      create table search_documents (
        kind text not null constraint ck_search_documents_kind check (kind in
          ('PROPOSAL', 'ARGUMENT', 'INFORMATION_SHEET', 'GLOSSARY_TERM', 'USE_CASE', 'EVENT')),
        document_id uuid not null,
        edition_id uuid not null constraint fk_search_documents_edition references editions (id) on delete cascade,
        theme_id uuid constraint fk_search_documents_theme references themes (id),
        locale text not null constraint ck_search_documents_locale check (locale in ('fr', 'en')),
        page_key text not null,
        title text not null,
        body text not null,
        dated_at timestamptz not null,
        words tsvector not null generated always as (
          case locale
            when 'en' then setweight(to_tsvector('public.voix_english', public.search_plain(title)), 'A')
              || setweight(to_tsvector('public.voix_english', public.search_plain(body)), 'C')
            else setweight(to_tsvector('public.voix_french', public.search_plain(title)), 'A')
              || setweight(to_tsvector('public.voix_french', public.search_plain(body)), 'C')
          end) stored,
        folded_title text not null generated always as (public.search_fold(title)) stored,
        constraint pk_search_documents primary key (kind, document_id)
      );
      create index ix_search_documents_words on search_documents using gin (words);
      create index ix_search_documents_title on search_documents using gin (folded_title gin_trgm_ops);
      create index ix_search_documents_edition on search_documents (edition_id);
      comment on table search_documents is 'What anybody may read and find: a copy, rebuilt by the command reindex-search';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table search_documents;
      drop function search_fold(text);
      drop function search_plain(text);
      drop text search configuration voix_english;
      drop text search configuration voix_french;
      drop text search dictionary voix_english_stop;
      drop text search dictionary voix_french_stop;
      drop extension pg_trgm;
      drop extension unaccent;
    `);
  }
}
