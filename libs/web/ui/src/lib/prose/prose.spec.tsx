import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { screen } from '@testing-library/react';
import { axeFindings, renderApp } from '@voix/testing/render-app';
import { Prose } from './prose.js';

const ALLOWED_ELEMENTS = new Set(
  'P,EM,STRONG,BR,UL,OL,LI,BLOCKQUOTE,A,CODE,PRE,HR,H2,H3,H4,H5,H6'.split(','),
);

async function shown(markdown: string) {
  const { container } = await renderApp({ ui: <Prose markdown={markdown} /> });
  const root = container.querySelector('main > div');
  if (!root) throw new Error('Prose shows nothing');
  return root;
}

describe('Prose', () => {
  it('sets paragraphs, emphasis, lists, quotations and links', async () => {
    const root = await shown(
      'Un **fait**, un *doute*.\n\n- un\n- deux\n\n> cité\n\n[source](https://exemple.fr/a)',
    );
    expect([...root.children].map(({ tagName }) => tagName)).toEqual([
      'P',
      'UL',
      'BLOCKQUOTE',
      'P',
    ]);
    expect(screen.getByRole('link', { name: 'source' })).toHaveAttribute(
      'href',
      'https://exemple.fr/a',
    );
    expect(screen.getByRole('link')).toHaveAttribute('rel', 'nofollow ugc noopener noreferrer');
    expect(await axeFindings(root)).toEqual([]);
  });

  it('starts its headings at the level of the page, whatever the source says', async () => {
    await shown('### Premier\n\n#### Dessous');
    expect(screen.getByRole('heading', { name: 'Premier', level: 2 })).toBeInTheDocument();
    expect(screen.getByRole('heading', { name: 'Dessous', level: 3 })).toBeInTheDocument();
  });

  it.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    'Bonjour <b onmouseover="alert(1)">vous</b>',
    '<svg/onload=alert(1)>',
    '<iframe src="javascript:alert(1)"></iframe>',
  ])('A31: shows %s as it was typed, and runs nothing', async (markdown) => {
    const root = await shown(markdown);
    expect(
      [...root.querySelectorAll('*')].every(({ tagName }) => ALLOWED_ELEMENTS.has(tagName)),
    ).toBe(true);
    expect(root.textContent).toContain('alert(1)');
  });

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,<b>x</b>',
    'vbscript:x',
    '//evil.example/x',
    'https://ok.example@evil.example/',
    'http:\\\\evil.example',
    '/ma-page',
  ])('A32: makes no link of %s', async (url) => {
    const root = await shown(`[lire](<${url}>)`);
    expect(root.querySelector('a')).toBeNull();
    expect(root).toHaveTextContent('lire');
  });

  it('shows the description of an image and loads nothing', async () => {
    const root = await shown('![un plan](https://exemple.fr/plan.png)');
    expect(root.querySelector('img')).toBeNull();
    expect(root).toHaveTextContent('un plan');
  });

  it('keeps the words of a text nested far too deep', async () => {
    const root = await shown(`${'> '.repeat(400)}au fond`);
    expect(root).toHaveTextContent('au fond');
    expect(root.querySelectorAll('blockquote').length).toBeLessThan(20);
  });

  it('makes only the elements of its list, whatever is typed', async () => {
    const markdown = fc.stringMatching(/^[<>a-z*_`#![\]()/:"'=\n &;-]{0,80}$/);
    await fc.assert(
      fc.asyncProperty(markdown, async (text) => {
        const { container, unmount } = await renderApp({ ui: <Prose markdown={text} /> });
        const elements = [...container.querySelectorAll('main > div *')];
        unmount();
        expect(
          elements.map(({ tagName }) => tagName).filter((name) => !ALLOWED_ELEMENTS.has(name)),
        ).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
