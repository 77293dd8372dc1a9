import { describe, expect, it } from '@jest/globals';
import { firstPageChunks } from './first-page-budget.js';

const HOME = '/libs/web/editions/src/lib/pages/home.page.tsx';
const TEXTS = ['/libs/web/editions', '/libs/web/platform', '/libs/web/ui', '/apps/web'].map(
  (project) => `${project}/src/generated/messages/fr.ts`,
);

const chunk = (fileName: string, modules: readonly string[], imports: readonly string[] = []) => ({
  type: 'chunk',
  fileName,
  isEntry: fileName === 'entry.js',
  imports,
  modules: Object.fromEntries(modules.map((id) => [id, {}])),
});

const bundleOf = (...chunks: readonly { readonly fileName: string }[]) =>
  Object.fromEntries(chunks.map((one) => [one.fileName, one])) as unknown as Parameters<
    typeof firstPageChunks
  >[0];

describe('firstPageChunks', () => {
  it('follows the entry, the home page and its texts, and all that they import', () => {
    const found = firstPageChunks(
      bundleOf(
        chunk('entry.js', [], ['shared.js']),
        chunk('shared.js', []),
        chunk('home.js', [HOME], ['timeline.js']),
        chunk('timeline.js', []),
        chunk('texts.js', TEXTS),
        chunk('vote.js', ['/libs/web/voting/src/generated/messages/fr.ts']),
      ),
    );
    expect(found.map(({ fileName }) => fileName).sort()).toEqual([
      'entry.js',
      'home.js',
      'shared.js',
      'texts.js',
      'timeline.js',
    ]);
  });

  it('fails when the home page has moved: a budget that weighs nothing protects nobody', () => {
    expect(() => firstPageChunks(bundleOf(chunk('entry.js', TEXTS)))).toThrow(
      'The home page has moved',
    );
  });
});
