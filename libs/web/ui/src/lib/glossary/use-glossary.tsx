import { useMemo, type ReactNode } from 'react';
import {
  explainLines,
  explainTexts,
  parseRichText,
  type ExplainedPart,
  type RichTerm,
  type RichText,
} from '@voix/domain-rich-text';
import { DefinitionButton } from './definition-button.js';

/** A word that a glossary explains. */
export interface GlossaryEntry {
  /** Its name in addresses. */
  readonly slug: string;
  readonly term: string;
  readonly definition: string;
  /** The same in easy words, if written. */
  readonly easyDefinition: string | null;
  readonly synonyms: readonly string[];
}

export interface GlossaryRequest {
  readonly entries: readonly GlossaryEntry[];
  /** The address of the page of the glossary. */
  readonly page: string;
  /** The reader asked for easy words. */
  readonly isEasyRead?: boolean;
}

/** Explains words in the texts of one page. Texts are given together: each term is explained where it first comes. */
export interface Glossary {
  /** Markdown, to be shown by `RichProse` with `renderTerm`. */
  readonly explainMarkdown: (markdowns: readonly string[]) => readonly RichText[];
  /** Plain lines, ready to be shown. */
  readonly explainLines: (lines: readonly string[]) => readonly ReactNode[];
  readonly renderTerm: (term: RichTerm) => ReactNode;
}

/** The glossary of the edition whose texts a page shows. It stays the same as long as its entries do. */
export function useGlossary({ entries, page, isEasyRead = false }: GlossaryRequest): Glossary {
  return useMemo(() => glossaryOf({ entries, page, isEasyRead }), [entries, page, isEasyRead]);
}

function glossaryOf({ entries, page, isEasyRead }: Required<GlossaryRequest>): Glossary {
  const terms = entries.map(({ slug, term, synonyms }) => ({ key: slug, term, synonyms }));
  const bySlug = new Map(entries.map((entry) => [entry.slug, entry]));
  const renderTerm = ({ key, text }: RichTerm): ReactNode => {
    const entry = bySlug.get(key);
    if (entry === undefined) return text;
    const { slug, term, definition, easyDefinition } = entry;
    const easy = isEasyRead ? easyDefinition : null;
    return (
      <DefinitionButton
        key={slug}
        term={term}
        definition={easy ?? definition}
        isEasyRead={easy !== null}
        address={`${page}#${slug}`}
      >
        {text}
      </DefinitionButton>
    );
  };
  const renderPart = (part: ExplainedPart) => (part.type === 'term' ? renderTerm(part) : part.text);
  return {
    renderTerm,
    explainMarkdown: (markdowns) => explainTexts(markdowns.map(parseRichText), terms),
    explainLines: (lines) => explainLines(lines, terms).map((parts) => parts.map(renderPart)),
  };
}
