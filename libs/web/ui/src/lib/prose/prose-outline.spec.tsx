import { describe, expect, it } from '@jest/globals';
import { renderApp } from '@voix/testing/render-app';
import { proseOutline } from './prose-outline.js';
import { Prose } from './prose.js';

describe('proseOutline', () => {
  it('names the ids that the titles have in the page', async () => {
    const markdown = '# Après\n\n## Les *réponses*\n\n# Après\n\n> # Cité\n';
    const { container } = await renderApp({ ui: <Prose markdown={markdown} hasAnchors /> });
    const ids = proseOutline(markdown).map(({ id }) => id);
    expect(ids).toEqual(['apres', 'les-reponses', 'apres-2']);
    expect([...container.querySelectorAll('[id]')].map(({ id }) => id)).toEqual(
      expect.arrayContaining(ids),
    );
  });
});
