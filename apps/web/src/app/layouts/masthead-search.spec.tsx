import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { paths } from '@voix/web-platform/routing';
import { axeFindings, renderApp } from '@voix/testing/render-app';
import { shellCatalog } from '../../generated/messages/catalog.js';
import { MastheadSearch } from './masthead-search.js';

const show = () =>
  renderApp({
    ui: (
      <>
        <MastheadSearch edition="ia-sante-2026" />
        <input aria-label="Un autre champ" />
      </>
    ),
    catalogs: [shellCatalog],
  });

const field = () => screen.getByRole('searchbox', { name: 'Rechercher dans l’édition' });

describe('MastheadSearch', () => {
  it('leads to the answers to what is typed', async () => {
    const { user, container } = await show();
    await user.type(field(), ' données de santé {Enter}');
    expect(window.location.pathname).toBe(paths.search.to({ edition: 'ia-sante-2026' }));
    expect(new URLSearchParams(window.location.search).get('q')).toBe('données de santé');
    expect(await axeFindings(container)).toEqual([]);
  });

  it('is a link where there is no room for a field', async () => {
    await show();
    expect(screen.getByRole('link', { name: 'Rechercher' })).toHaveAttribute(
      'href',
      paths.search.to({ edition: 'ia-sante-2026' }),
    );
  });

  it('takes the focus at the key /', async () => {
    const { user } = await show();
    await user.keyboard('/');
    expect(field()).toHaveFocus();
    expect(field()).toHaveValue('');
  });

  it('leaves the key to who types, and to who has it for something else', async () => {
    const { user } = await show();
    const other = screen.getByRole('textbox', { name: 'Un autre champ' });
    await user.type(other, 'et/ou');
    expect(other).toHaveFocus();
    expect(other).toHaveValue('et/ou');
    other.blur();
    await user.keyboard('{Control>}/{/Control}');
    expect(document.body).toHaveFocus();
  });

  it('leaves the key alone once it is turned off', async () => {
    const { user } = await show();
    localStorage.setItem('voix.search-shortcut', '"off"');
    await user.keyboard('/');
    expect(document.body).toHaveFocus();
  });
});
