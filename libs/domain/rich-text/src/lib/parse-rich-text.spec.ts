import fc from 'fast-check';
import { outlineOf } from './outline.js';
import { parseRichText } from './parse-rich-text.js';
import { plainText } from './plain-text.js';
import { refusedMarks } from './refused-marks.js';
import type { RichText } from './rich-text.js';

const text = (words: string) => ({ type: 'text', text: words });
const paragraph = (...children: unknown[]) => ({ type: 'paragraph', children });

/** Markdown as attackers and careless people type it. */
const markdown = fc.stringMatching(/^[<>a-z*_`#![\]()/:"'=\n &;0-9.-]{0,120}$/);

const ALLOWED = new Set(
  'heading paragraph quote code rule list text break emphasis strong link'.split(' '),
);

function nodeTypes(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'type' in value ? [String(value.type)] : [];
  return [...own, ...Object.values(value).flatMap(nodeTypes)];
}

function urlsOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'url' in value ? [String(value.url)] : [];
  return [...own, ...Object.values(value).flatMap(urlsOf)];
}

function deepest(value: RichText): number {
  const below = (children: RichText) => 1 + deepest(children);
  return Math.max(
    0,
    ...value.map((block) => {
      if (block.type === 'quote') return below(block.children);
      if (block.type === 'list') return below(block.items.flatMap(({ children }) => children));
      return 0;
    }),
  );
}

describe('parseRichText', () => {
  it('reads paragraphs, emphasis, breaks, code and links', () => {
    expect(parseRichText('Un **fait**, un *doute*\\\n`x` [lire](https://exemple.fr/a)')).toEqual([
      paragraph(
        text('Un '),
        { type: 'strong', children: [text('fait')] },
        text(', un '),
        { type: 'emphasis', children: [text('doute')] },
        { type: 'break' },
        { type: 'code', text: 'x' },
        text(' '),
        { type: 'link', url: 'https://exemple.fr/a', children: [text('lire')] },
      ),
    ]);
  });

  it('reads lists with and without numbers, quotations, code and rules', () => {
    const item = (words: string) => ({ children: [paragraph(text(words))] });
    expect(parseRichText('- un\n- deux\n\n3. trois\n\n> cité\n\n```\nx\n```\n\n---')).toEqual([
      { type: 'list', start: null, items: [item('un'), item('deux')] },
      { type: 'list', start: 3, items: [item('trois')] },
      { type: 'quote', children: [paragraph(text('cité'))] },
      { type: 'code', text: 'x' },
      { type: 'rule' },
    ]);
  });

  it('counts the depth of titles from the highest of the text, also for those that someone quotes', () => {
    const depths = parseRichText('### Un\n\n#### Deux\n\n> # Cité').map((block) =>
      block.type === 'quote' ? block.children[0] : block,
    );
    expect(depths).toEqual([
      { type: 'heading', depth: 0, id: 'un', children: [text('Un')] },
      { type: 'heading', depth: 1, id: 'deux', children: [text('Deux')] },
      { type: 'heading', depth: 0, id: null, children: [text('Cité')] },
    ]);
  });

  it.each([
    ['<script>alert(1)</script>', '<script>alert(1)</script>'],
    ['a <b onclick="x">b</b>', 'a <b onclick="x">b</b>'],
    ['![un plan](https://exemple.fr/plan.png)', 'un plan'],
    ['![un plan][p]\n\n[p]: https://exemple.fr/plan.png', 'un plan'],
    ['[lire](javascript:alert(1))', 'lire'],
    ['[lire][ref]\n\n[ref]: https://exemple.fr', 'lire'],
  ])('A34: keeps of %j only the words', (typed, words) => {
    expect(plainText(typed)).toBe(words);
    expect(urlsOf(parseRichText(typed))).toEqual([]);
  });

  it('A34: keeps the words of a text nested ten thousand deep, within a second', () => {
    const startedAt = performance.now();
    const read = parseRichText(`${'> '.repeat(10_000)}au fond`);
    expect(deepest(read)).toBeLessThanOrEqual(12);
    expect(plainText(`${'*a '.repeat(5_000)}au fond`)).toContain('au fond');
    expect(performance.now() - startedAt).toBeLessThan(5_000);
  });

  it('holds nothing but the nodes of its list and links to the web, whatever is typed', () => {
    fc.assert(
      fc.property(markdown, (typed) => {
        const read = parseRichText(typed);
        expect(nodeTypes(read).filter((type) => !ALLOWED.has(type))).toEqual([]);
        expect(urlsOf(read).filter((url) => !/^https?:\/\//i.test(url))).toEqual([]);
      }),
    );
  });
});

describe('outlineOf', () => {
  const outline = (typed: string) => outlineOf(parseRichText(typed));

  it('names each title by its words, and says how deep it stands below the highest', () => {
    expect(
      outline('## Après\n\nTexte\n\n### Les *réponses* des [institutions](https://x.fr)\n'),
    ).toEqual([
      { id: 'apres', text: 'Après', depth: 0 },
      { id: 'les-reponses-des-institutions', text: 'Les réponses des institutions', depth: 1 },
    ]);
  });

  it('never gives the same id twice', () => {
    const ids = outline('# Après\n\n# Après\n\n# ✶\n\n# ✶\n').map(({ id }) => id);
    expect(ids).toEqual(['apres', 'apres-2', 'section', 'section-2']);
  });

  it('leaves out the titles that someone quotes', () => {
    expect(outline('> # Cité\n\nTexte')).toEqual([]);
  });
});

describe('refusedMarks', () => {
  it.each([
    ['Un **fait** et [sa source](https://exemple.fr).\n\n- a\n  - b', []],
    ['1 < 2 et `<b>`', []],
    ['<b onclick="x">gras</b>', ['HTML']],
    ['![plan](https://exemple.fr/p.png)', ['IMAGE']],
    ['[lire](javascript:alert(1)) ![x](y)', ['IMAGE', 'UNSAFE_LINK']],
    ['[lire][r]\n\n[r]: data:text/html,x', ['UNSAFE_LINK']],
    [`${'> '.repeat(13)}au fond`, ['TOO_DEEP']],
    [`${'> '.repeat(10_000)}au fond`, ['TOO_DEEP']],
  ])('A34: says what of %.40j is never shown: %j', (typed, marks) => {
    expect(refusedMarks(typed)).toEqual(marks);
  });

  it('refuses nothing that is shown as it was meant, and lets nothing pass that is not', () => {
    fc.assert(
      fc.property(markdown, (typed) => {
        fc.pre(refusedMarks(typed).length === 0);
        expect(nodeTypes(parseRichText(typed)).filter((type) => !ALLOWED.has(type))).toEqual([]);
        expect(deepest(parseRichText(typed))).toBeLessThanOrEqual(12);
      }),
    );
  });
});

describe('what is emphasised within what is emphasised', () => {
  it('becomes its words where it is nested too deep, and none is lost', () => {
    const deep = `${'*a_b'.repeat(40)} mot ${'b_a*'.repeat(40)}`;
    const nested = `${'**_'.repeat(60)}mot${'_**'.repeat(60)}`;
    for (const source of [deep, nested])
      expect(JSON.stringify(parseRichText(source))).toContain('mot');
  });
});
