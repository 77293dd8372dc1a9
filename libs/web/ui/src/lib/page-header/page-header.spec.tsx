import { describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { Link } from 'react-router';
import { areaRoute, paths } from '@voix/web-platform/routing';
import { axeFindings, renderApp } from '@voix/testing/render-app';
import { PageHeader } from './page-header.js';

const First = () => (
  <>
    <PageHeader title="Propositions" lead="Ce qui se dit." description="Toutes les propositions." />
    <Link to={paths.privacy.to()}>Vos données</Link>
    <Link to={`${paths.home.to()}?ordre=recent`}>Les plus récentes</Link>
  </>
);
const Second = () => <PageHeader title="Vos données" />;

const routes = [
  areaRoute({ path: paths.home.pattern, load: async () => First, catalogs: [] }),
  areaRoute({ path: paths.privacy.pattern, load: async () => Second, catalogs: [] }),
];

describe('PageHeader', () => {
  it('is the one title of the page, and names it in the browser', async () => {
    const { container } = await renderApp({ routes });
    expect(screen.getByRole('heading', { level: 1, name: 'Propositions' })).toBeInTheDocument();
    expect(document.title).toBe('Propositions – Voix');
    expect(await axeFindings(container)).toEqual([]);
  });

  it('takes the focus when the reader arrives from another page, not on the first', async () => {
    const { user } = await renderApp({ routes });
    expect(document.body).toHaveFocus();
    await user.click(screen.getByRole('link', { name: 'Vos données' }));
    await waitFor(() => expect(screen.getByRole('heading', { name: 'Vos données' })).toHaveFocus());
    expect(document.title).toBe('Vos données – Voix');
  });

  it('leaves the reader where they are when only a filter changes', async () => {
    const { user } = await renderApp({ routes });
    await user.click(screen.getByRole('link', { name: 'Les plus récentes' }));
    expect(screen.getByRole('link', { name: 'Les plus récentes' })).toHaveFocus();
  });

  it('keeps "a-t-elle" on one line, and its words whole for those who listen', async () => {
    await renderApp({ ui: <PageHeader title="L’IA a-t-elle sa place ?" /> });
    const title = screen.getByRole('heading', { name: 'L’IA a-t-elle sa place ?' });
    expect(title.querySelector('span')).toHaveTextContent('a-t-elle');
  });
});
