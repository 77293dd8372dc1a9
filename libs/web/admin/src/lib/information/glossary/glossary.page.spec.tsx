import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { paths } from '@voix/web-platform/routing';
import { axeFindings } from '@voix/testing/render-app';
import { EDITION, openDesk, serving } from '../__fixtures__/collection-desk.js';

const TERM = {
  id: 'term-1',
  slug: 'biais',
  term: 'Biais',
  definition: 'Erreur qui va toujours dans le même sens.',
  easyDefinition: null,
  example: null,
  synonyms: ['biaisé'],
  version: 3,
};

describe('GlossaryAdministrationPage', () => {
  it('changes a word from the version that was read, other words one a line', async () => {
    const { user, server } = await openDesk(
      paths.glossaryAdministration.to({ edition: EDITION }),
      serving(
        { glossary: [TERM] },
        { rewordGlossaryTerm: { __typename: 'RewordGlossaryTermSuccess', term: TERM } },
      ),
    );
    await user.click(await screen.findByRole('button', { name: /^Modifier/ }));
    expect(await axeFindings()).toEqual([]);
    await user.type(screen.getByRole('textbox', { name: /^Autres mots/ }), '\nbiaisée');
    await user.click(screen.getByRole('button', { name: 'Enregistrer' }));
    const sent = server.sent.find(({ name }) => name === 'RewordGlossaryTerm');
    expect(sent?.variables).toMatchObject({
      input: { termId: 'term-1', expectedVersion: 3, synonyms: ['biaisé', 'biaisée'] },
    });
  });
});
