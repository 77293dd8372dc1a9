import { Fragment, useMemo, type ReactNode } from 'react';
import {
  parseRichText,
  type RichBlock,
  type RichHeading,
  type RichInline,
  type RichTerm,
  type RichText,
} from '@voix/domain-rich-text';
import { classNames } from '../class-names.js';
import styles from './prose.module.css';

const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const;

/** How a text is set, whatever it says. */
interface ProseLook {
  /** The level that the highest headings of the text take in the page, whatever their level in the source. */
  readonly topHeading?: 2 | 3 | 4;
  /** `hanging` sets the titles in the margin of a wide page: for long documents. */
  readonly layout?: 'column' | 'hanging';
  /** Gives each title the id that `proseOutline` names, so that a table of contents leads to it. */
  readonly hasAnchors?: boolean;
  /** The language of the text when it may differ from the page's. */
  readonly lang?: string;
}

export interface ProseProps extends ProseLook {
  /** Markdown, from us or from a participant: it is treated alike. */
  readonly markdown: string;
}

export interface RichProseProps extends ProseLook {
  /** A parsed text, with its terms marked or not. */
  readonly text: RichText;
  /** What stands for a term; its words alone when left out. */
  readonly renderTerm?: RenderTerm;
}

type RenderTerm = (term: RichTerm) => ReactNode;

interface Setting {
  readonly topHeading: number;
  readonly hasAnchors: boolean;
  readonly renderTerm: RenderTerm;
}

const wordsAlone: RenderTerm = ({ text }) => text;

/**
 * Markdown as React elements: what `parseRichText` lets through, and nothing else. HTML is shown as it was typed, images
 * by their description, a link that is not to the web as plain words.
 */
export function Prose({ markdown, ...look }: ProseProps) {
  const text = useMemo(() => parseRichText(markdown), [markdown]);
  return <RichProse text={text} {...look} />;
}

/** The same for a text that was parsed already: `useGlossary` marks its terms. */
export function RichProse({
  text,
  renderTerm = wordsAlone,
  topHeading = 2,
  layout = 'column',
  hasAnchors = false,
  lang,
}: RichProseProps) {
  const content = useMemo(
    () => renderBlocks(text, { topHeading, hasAnchors, renderTerm }),
    [text, topHeading, hasAnchors, renderTerm],
  );
  return (
    <div className={classNames(styles.root, styles[layout])} lang={lang}>
      {content}
    </div>
  );
}

/** Nodes have no identity but their place in the text, which is that of this rendering only. */
function placed<T>(nodes: readonly T[], render: (node: T) => ReactNode): ReactNode {
  const rendered = nodes.map((node, place) => ({ key: String(place), element: render(node) }));
  return rendered.map(({ key, element }) => <Fragment key={key}>{element}</Fragment>);
}

const renderBlocks = (blocks: readonly RichBlock[], setting: Setting) =>
  placed(blocks, (block) => renderBlock(block, setting));

const renderInlines = (inlines: readonly RichInline[], setting: Setting) =>
  placed(inlines, (inline) => renderInline(inline, setting));

function renderBlock(block: RichBlock, setting: Setting): ReactNode {
  switch (block.type) {
    case 'paragraph':
      return <p>{renderInlines(block.children, setting)}</p>;
    case 'heading':
      return renderHeading(block, setting);
    case 'quote':
      return <blockquote>{renderBlocks(block.children, setting)}</blockquote>;
    case 'list': {
      const items = placed(block.items, ({ children }) => (
        <li>{renderBlocks(children, setting)}</li>
      ));
      return block.start === null ? <ul>{items}</ul> : <ol start={block.start}>{items}</ol>;
    }
    case 'code':
      return <pre>{block.text}</pre>;
    case 'rule':
      return <hr />;
  }
}

function renderHeading({ depth, id, children }: RichHeading, setting: Setting): ReactNode {
  const Title = HEADINGS[setting.topHeading + depth - 1] ?? 'h6';
  return (
    <Title id={setting.hasAnchors && id !== null ? id : undefined}>
      {renderInlines(children, setting)}
    </Title>
  );
}

function renderInline(inline: RichInline, setting: Setting): ReactNode {
  switch (inline.type) {
    case 'text':
      return inline.text;
    case 'term':
      return setting.renderTerm(inline);
    case 'code':
      return <code>{inline.text}</code>;
    case 'break':
      return <br />;
    case 'emphasis':
      return <em>{renderInlines(inline.children, setting)}</em>;
    case 'strong':
      return <strong>{renderInlines(inline.children, setting)}</strong>;
    case 'link':
      return (
        <a href={inline.url} rel="nofollow ugc noopener noreferrer">
          {renderInlines(inline.children, setting)}
        </a>
      );
  }
}
