import type { Heading, Nodes, Parents, Root, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { Fragment, useMemo, type ReactNode } from 'react';
import { isSafeLink } from '@voix/domain-kernel';
import { classNames } from '../class-names.js';
import { outlineOf, type OutlineEntry } from './prose-outline.js';
import styles from './prose.module.css';

/** Deeper than any honest text; below, only the words are kept. */
const DEEPEST = 12;
const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const;

export interface ProseProps {
  /** Markdown, from us or from a participant: it is treated alike. */
  readonly markdown: string;
  /** The level that the highest headings of the text take in the page, whatever their level in the source. */
  readonly topHeading?: 2 | 3 | 4;
  /** `hanging` sets the titles in the margin of a wide page: for long documents. */
  readonly layout?: 'column' | 'hanging';
  /** Gives each title the id that `proseOutline` names, so that a table of contents leads to it. */
  readonly hasAnchors?: boolean;
  /** The language of the text when it may differ from the page's. */
  readonly lang?: string;
}

interface Setting {
  readonly depth: number;
  /** What to add to a heading's depth to have its level in the page. */
  readonly headingShift: number;
  readonly anchors: ReadonlyMap<Nodes, OutlineEntry>;
}

const NO_ANCHORS: ReadonlyMap<Nodes, OutlineEntry> = new Map();

function highestHeading(root: Root): number {
  const depths = root.children.flatMap((node) => (node.type === 'heading' ? [node.depth] : []));
  return Math.min(...depths, HEADINGS.length);
}

/**
 * Markdown as React elements, by a list of what is allowed: paragraphs, emphasis, lists, quotations, headings, code,
 * links to the web. HTML is shown as it was typed, images by their description, any other link as plain words.
 */
export function Prose({
  markdown,
  topHeading = 2,
  layout = 'column',
  hasAnchors = false,
  lang,
}: ProseProps) {
  const content = useMemo(() => {
    const root = fromMarkdown(markdown);
    return renderChildren(root, {
      depth: 0,
      headingShift: topHeading - highestHeading(root),
      anchors: hasAnchors ? outlineOf(root) : NO_ANCHORS,
    });
  }, [markdown, topHeading, hasAnchors]);
  return (
    <div className={classNames(styles.root, styles[layout])} lang={lang}>
      {content}
    </div>
  );
}

function renderChildren(parent: Parents, setting: Setting): ReactNode {
  if (setting.depth > DEEPEST) return wordsOf(parent);
  const below = { ...setting, depth: setting.depth + 1 };
  // Nodes have no identity but their place in the text, which is that of this rendering only.
  const placed = parent.children.map((node, place) => ({ node, key: `${place}-${node.type}` }));
  return placed.map(({ node, key }) => <Fragment key={key}>{renderNode(node, below)}</Fragment>);
}

function renderNode(node: RootContent, setting: Setting): ReactNode {
  switch (node.type) {
    case 'text':
      return node.value;
    case 'paragraph':
      return <p>{renderChildren(node, setting)}</p>;
    case 'emphasis':
      return <em>{renderChildren(node, setting)}</em>;
    case 'strong':
      return <strong>{renderChildren(node, setting)}</strong>;
    case 'break':
      return <br />;
    case 'heading':
      return renderHeading(node, renderChildren(node, setting), setting);
    case 'list':
      return node.ordered ? (
        <ol start={node.start ?? 1}>{renderChildren(node, setting)}</ol>
      ) : (
        <ul>{renderChildren(node, setting)}</ul>
      );
    case 'listItem':
      return <li>{renderChildren(node, setting)}</li>;
    case 'blockquote':
      return <blockquote>{renderChildren(node, setting)}</blockquote>;
    case 'link':
      return renderLink(node.url, renderChildren(node, setting));
    case 'linkReference':
      return renderChildren(node, setting);
    case 'inlineCode':
      return <code>{node.value}</code>;
    case 'code':
      return <pre>{node.value}</pre>;
    case 'thematicBreak':
      return <hr />;
    case 'html':
      return node.value;
    case 'image':
    case 'imageReference':
      return node.alt;
    default:
      return null;
  }
}

function renderHeading(node: Heading, children: ReactNode, setting: Setting): ReactNode {
  const level = Math.min(node.depth + setting.headingShift, HEADINGS.length);
  const Title = HEADINGS[level - 1] ?? 'h6';
  return <Title id={setting.anchors.get(node)?.id}>{children}</Title>;
}

function renderLink(url: string, children: ReactNode): ReactNode {
  if (!isSafeLink(url)) return children;
  return (
    <a href={url} rel="nofollow ugc noopener noreferrer">
      {children}
    </a>
  );
}

/** The words below a node, found without recursion: a text nested ten thousand deep is a text all the same. */
function wordsOf(start: Nodes): string {
  const words: string[] = [];
  const waiting: Nodes[] = [start];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if ('value' in node) words.push(node.value);
    if ('children' in node) waiting.push(...node.children.toReversed());
  }
  return words.join(' ');
}
