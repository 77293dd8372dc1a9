import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { paths } from '@voix/web-platform/routing';
import {
  axeFindings,
  loseConnection,
  renderApp,
  type ServerAnswers,
} from '@voix/testing/render-app';
import { editionsRoutes, type EditionsParts } from '../editions.routes.js';
import { SLUG, aClosedMoment, anEdition, servedEdition } from '../spec-data/an-edition.js';
import type { ThemePartProps } from './theme.page.js';

const edition = { edition: SLUG };

/** A part of another area that shows what it was told. */
const partCalled = (name: string) => ({
  load: async () => (told: ThemePartProps) => <p>{`${name} ${told.edition} ${told.theme}`}</p>,
  catalogs: [],
});

const PARTS: EditionsParts = {
  themeSheets: partCalled('Fiches'),
  themeProposals: partCalled('Premières propositions'),
};

const openTheme = (
  theme: string,
  server: ServerAnswers = servedEdition(anEdition()),
  parts: EditionsParts = PARTS,
) =>
  renderApp({ routes: editionsRoutes(parts), path: paths.theme.to({ ...edition, theme }), server });

describe('ThemePage', () => {
  it('says what the theme is about, and where it stands', async () => {
    const { container } = await openTheme('contact-humain');
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Plus de contact humain' }),
    ).toBeVisible();
    expect(screen.getByText('Thème 1')).toBeVisible();
    expect(screen.getByText('L’outil rend-il du temps ?')).toBeVisible();
    expect(screen.getByRole('link', { name: 'L’édition' })).toHaveAttribute(
      'href',
      paths.edition.to(edition),
    );
    expect(await axeFindings(container)).toEqual([]);
  });

  it('leads to the proposals of this theme, to vote on them, and to a proposal of one’s own', async () => {
    await openTheme('contact-humain');
    const list = `${paths.proposals.to(edition)}?theme=contact-humain`;
    expect(await screen.findByRole('link', { name: 'Lire et voter' })).toHaveAttribute(
      'href',
      list,
    );
    expect(
      screen.getByRole('link', { name: 'Voir les 5 propositions de ce thème' }),
    ).toHaveAttribute('href', list);
    expect(screen.getByRole('link', { name: 'Proposer sur ce thème' })).toHaveAttribute(
      'href',
      `${paths.newProposal.to(edition)}?theme=contact-humain`,
    );
  });

  it('gives their place to the sheets and the proposals that other areas lend', async () => {
    await openTheme('donnees');
    expect(await screen.findByText(`Fiches ${SLUG} donnees`)).toBeVisible();
    expect(screen.getByText(`Premières propositions ${SLUG} donnees`)).toBeVisible();
  });

  it('stands without them', async () => {
    await openTheme('donnees', undefined, {});
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Nos données de santé' }),
    ).toBeVisible();
    expect(screen.queryByText(/^Fiches/)).toBeNull();
  });

  it('says when nobody has proposed anything, and offers to be the first', async () => {
    await openTheme('formation');
    expect(await screen.findByText('Personne n’a encore rien proposé sur ce thème.')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Proposer sur ce thème' })).toBeVisible();
    expect(screen.queryByRole('link', { name: 'Lire et voter' })).toBeNull();
    expect(screen.queryByText(/^Premières propositions/)).toBeNull();
  });

  it('offers to read, not to vote, once voting is closed', async () => {
    const moments = [aClosedMoment('VOTE'), aClosedMoment('SUBMIT')];
    const closed = anEdition({ proposalsActivity: { id: 'activity-1', moments } });
    await openTheme('contact-humain', servedEdition(closed));
    expect(await screen.findByRole('link', { name: 'Lire les propositions' })).toBeVisible();
    expect(screen.queryByRole('link', { name: 'Proposer sur ce thème' })).toBeNull();
  });

  it('turns to the theme before and the theme after', async () => {
    const { user } = await openTheme('donnees');
    const others = await screen.findByRole('navigation', { name: 'Autres thèmes' });
    expect(others).toHaveTextContent('Plus de contact humain');
    await user.click(screen.getByRole('link', { name: /Apprendre à s’en servir/ }));
    const title = await screen.findByRole('heading', { level: 1, name: 'Apprendre à s’en servir' });
    expect(title).toHaveFocus();
    expect(screen.queryByRole('link', { name: /^Thème suivant/ })).toBeNull();
  });

  it('says that an unknown theme does not exist, and leads to those that do', async () => {
    await openTheme('inconnu');
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Cette page n’existe pas' }),
    ).toBeVisible();
    expect(screen.getByRole('link', { name: 'Voir les thèmes' })).toHaveAttribute(
      'href',
      paths.edition.to(edition),
    );
  });

  it('offers to try again when the service is out of reach', async () => {
    await openTheme('donnees', { Query: { edition: loseConnection } });
    expect(await screen.findByRole('button', { name: 'Recommencer' })).toBeVisible();
  });
});
