import { describe, expect, it } from '@jest/globals';
import { proseOutline } from './prose-outline.js';

describe('proseOutline', () => {
  it('names each title by its words, and says how deep it stands below the highest', () => {
    expect(
      proseOutline('## Après\n\nTexte\n\n### Les *réponses* des [institutions](https://x.fr)\n'),
    ).toEqual([
      { id: 'apres', text: 'Après', depth: 0 },
      { id: 'les-reponses-des-institutions', text: 'Les réponses des institutions', depth: 1 },
    ]);
  });

  it('never gives the same id twice', () => {
    const ids = proseOutline('# Après\n\n# Après\n\n# ✶\n\n# ✶\n').map(({ id }) => id);
    expect(ids).toEqual(['apres', 'apres-2', 'section', 'section-2']);
  });

  it('leaves out the titles that someone quotes', () => {
    expect(proseOutline('> # Cité\n\nTexte')).toEqual([]);
  });
});
