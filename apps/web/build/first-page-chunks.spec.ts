import { describe, expect, it } from '@jest/globals';
import { firstPageOf, type Bundle } from './first-page-chunks.js';

const HOME = '/libs/web/editions/src/lib/pages/home.page.tsx';
const HOME_TEXTS = '/libs/web/editions/src/generated/messages/fr.ts';
const FRAME_TEXTS = '/apps/web/src/app/frame-texts/frame-texts.fr.ts';

const chunk = (fileName: string, modules: readonly string[], imports: readonly string[] = []) => ({
  type: 'chunk',
  fileName,
  isEntry: fileName === 'entry.js',
  imports,
  modules: Object.fromEntries(modules.map((id) => [id, {}])),
});

const bundleOf = (...chunks: readonly { readonly fileName: string }[]) =>
  Object.fromEntries(chunks.map((one) => [one.fileName, one])) as unknown as Bundle;

const namesOf = (chunks: Iterable<{ readonly fileName: string }>) =>
  [...chunks].map(({ fileName }) => fileName).sort();

describe('firstPageOf', () => {
  it('follows the entry, the texts of the frame, and what the home page adds', () => {
    const page = firstPageOf(
      bundleOf(
        chunk('entry.js', [], ['shared.js']),
        chunk('shared.js', []),
        chunk('home.js', [HOME], ['timeline.js', 'shared.js']),
        chunk('timeline.js', []),
        chunk('home-texts.js', [HOME_TEXTS]),
        chunk('frame-texts.js', [FRAME_TEXTS]),
        chunk('vote.js', ['/libs/web/voting/src/generated/messages/fr.ts']),
      ),
    );
    expect(namesOf(page.entry)).toEqual(['entry.js', 'shared.js']);
    expect(page.frameTexts.fileName).toBe('frame-texts.js');
    expect(namesOf(page.home)).toEqual(['home-texts.js', 'home.js', 'timeline.js']);
  });

  it('fails when the home page has moved: a budget that weighs nothing protects nobody', () => {
    const bundle = bundleOf(chunk('entry.js', []), chunk('texts.js', [FRAME_TEXTS, HOME_TEXTS]));
    expect(() => firstPageOf(bundle)).toThrow('The first page has moved');
  });
});
