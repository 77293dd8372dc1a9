/** A term of a glossary, and the other words for it. */
export interface WordedTerm {
  /** What tells it from the others. */
  readonly key: string;
  readonly term: string;
  readonly synonyms: readonly string[];
}

/** The first occurrence of a term, as it is written there. `parseRichText` makes none: `explainTexts` does. */
export interface RichTerm {
  readonly type: 'term';
  readonly key: string;
  readonly text: string;
}

/** Words, or a term among them. */
export type ExplainedPart = { readonly type: 'text'; readonly text: string } | RichTerm;

/** Words, and what may stand among them. */
export type RichInline =
  | ExplainedPart
  | { readonly type: 'code'; readonly text: string }
  | { readonly type: 'break' }
  | { readonly type: 'emphasis' | 'strong'; readonly children: readonly RichInline[] }
  /** `url` leads to the web and hides no name or password: it may be shown as a link. */
  | { readonly type: 'link'; readonly url: string; readonly children: readonly RichInline[] };

/** A title inside a text. */
export interface RichHeading {
  readonly type: 'heading';
  /** 0 for the highest titles of this text, 1 for those below them… up to 5, whatever their level in the source. */
  readonly depth: number;
  /** Unique in the text, made of its words; null for a title inside a quotation or a list. */
  readonly id: string | null;
  readonly children: readonly RichInline[];
}

/** One item of a list: it may hold paragraphs, and lists again. */
export interface RichListItem {
  readonly children: readonly RichBlock[];
}

/** What a text is made of, from one blank line to the next. */
export type RichBlock =
  | RichHeading
  | { readonly type: 'paragraph'; readonly children: readonly RichInline[] }
  | { readonly type: 'quote'; readonly children: readonly RichBlock[] }
  | { readonly type: 'code'; readonly text: string }
  | { readonly type: 'rule' }
  | {
      readonly type: 'list';
      /** The number of the first item; null when the items have none. */
      readonly start: number | null;
      readonly items: readonly RichListItem[];
    };

/** A parsed text. It can hold nothing but these nodes: no HTML, no image, no link that is not to the web. */
export type RichText = readonly RichBlock[];
