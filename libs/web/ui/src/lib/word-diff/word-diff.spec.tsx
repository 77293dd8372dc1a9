import { describe, expect, it } from '@jest/globals';
import { axeFindings, renderApp } from '@voix/testing/render-app';
import { WordDiff } from './word-diff.js';

const CHANGES = [
  { kind: 'SAME', text: 'Le temps ' },
  { kind: 'REMOVED', text: 'peut' },
  { kind: 'ADDED', text: 'doit' },
  { kind: 'SAME', text: ' être mesuré.' },
] as const;

describe('WordDiff', () => {
  it('marks what was added and removed for eyes and for ears', async () => {
    const { container } = await renderApp({ ui: <WordDiff changes={CHANGES} hasLegend={false} /> });
    expect(container.querySelector('ins')).toHaveTextContent(/ajouté.*doit.*fin du changement/);
    expect(container.querySelector('del')).toHaveTextContent(/retiré.*peut.*fin du changement/);
    expect(await axeFindings(container)).toEqual([]);
  });

  it('explains its signs in words', async () => {
    const { container } = await renderApp({ ui: <WordDiff changes={CHANGES} /> });
    expect(container).toHaveTextContent('Souligné : ajouté');
    expect(container).toHaveTextContent('Barré : retiré');
  });
});
