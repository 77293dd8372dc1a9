import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { paths } from '@voix/web-platform/routing';
import { axeFindings, loseConnection, renderApp } from '@voix/testing/render-app';
import { proposalsRoutes } from '../proposals.routes.js';
import { aProposal, TWO_VERSIONS } from '../spec-data/a-proposal.js';
import { SLUG } from '../spec-data/an-edition.js';

const PATH = paths.proposalVersions.to({ edition: SLUG, proposal: '12-soignant-nomme' });

const THREE_VERSIONS = [
  ...TWO_VERSIONS,
  { ...TWO_VERSIONS[1], id: 'version-3', number: 3, reason: 'Plus court.' },
];

const compared = ({ from, to }: { readonly from: number; readonly to: number }) => ({
  title: [{ kind: 'SAME', text: `de ${from} à ${to}` }],
  body: [
    { kind: 'SAME', text: 'La nuit, ' },
    { kind: 'REMOVED', text: 'personne' },
    { kind: 'ADDED', text: 'quelqu’un' },
  ],
});

const threeVersions = (comparison: unknown = compared) =>
  aProposal({ versions: THREE_VERSIONS, currentVersion: 3, comparison });

const openVersions = (proposal: unknown, search = '') =>
  renderApp({
    routes: proposalsRoutes(),
    path: PATH + search,
    server: { Query: { proposal } },
  });

describe('ProposalVersionsPage', () => {
  it('compares the last two versions, word by word, with words for what is added and removed', async () => {
    await openVersions(threeVersions());
    const comparison = within(
      await screen.findByRole('region', { name: 'De la version 2 à la version 3' }),
    );
    expect(await comparison.findByText('de 2 à 3')).toBeVisible();
    const textsOf = (role: string) =>
      comparison.getAllByRole(role).map(({ textContent }) => textContent);
    expect(textsOf('deletion')).toContainEqual(expect.stringMatching(/^\s?retiré\s:\s?personne/));
    expect(textsOf('insertion')).toContainEqual(expect.stringMatching(/^\s?ajouté\s:\s?quelqu’un/));
    expect(await axeFindings()).toEqual([]);
  });

  it('compares the pair that the address asks for', async () => {
    await openVersions(threeVersions(), '?de=1&a=3');
    expect(await screen.findByText('de 1 à 3')).toBeVisible();
    expect(screen.getByRole('combobox', { name: 'Comparer' })).toHaveDisplayValue('Version 1');
    expect(screen.getByRole('combobox', { name: 'avec' })).toHaveDisplayValue('Version 3');
  });

  it('lets the reader choose the pair, and writes it into the address', async () => {
    const { user } = await openVersions(threeVersions());
    await user.selectOptions(
      await screen.findByRole('combobox', { name: 'Comparer' }),
      'Version 1',
    );
    await user.selectOptions(screen.getByRole('combobox', { name: 'avec' }), 'Version 2');
    expect(await screen.findByText('de 1 à 2')).toBeVisible();
    expect(window.location.search).toBe('?de=1&a=2');
  });

  it('gives the reasons of all versions below', async () => {
    await openVersions(threeVersions());
    const all = within(await screen.findByRole('region', { name: 'Les versions' }));
    expect(all.getByText('Plus court.')).toBeVisible();
    expect(all.getByText('On m’a demandé qui.')).toBeVisible();
  });

  it('says when there is only one', async () => {
    await openVersions(aProposal());
    expect(await screen.findByText('Ce texte n’a qu’une version.')).toBeVisible();
    expect(await axeFindings()).toEqual([]);
  });

  it('says when two versions cannot be compared', async () => {
    await openVersions(threeVersions(null));
    expect(await screen.findByText(/ne peuvent pas être comparées/)).toBeVisible();
  });

  it('keeps the page and takes another try when the comparison does not come', async () => {
    let isLost = true;
    const { user } = await openVersions(
      threeVersions((pair: { from: number; to: number }) =>
        isLost ? loseConnection() : compared(pair),
      ),
    );
    const retry = await screen.findByRole('button', { name: 'Recommencer' });
    expect(screen.getByRole('region', { name: 'Les versions' })).toBeVisible();
    isLost = false;
    await user.click(retry);
    expect(await screen.findByText('de 2 à 3')).toBeVisible();
  });

  it('knows no proposal of that number', async () => {
    await openVersions(null);
    expect(await screen.findByRole('heading', { name: 'Cette page n’existe pas' })).toBeVisible();
  });
});
