import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { paths } from '@voix/web-platform/routing';
import { axeFindings, renderApp } from '@voix/testing/render-app';
import { editionsRoutes } from '../editions.routes.js';
import {
  SLUG,
  aClosedMoment,
  anEdition,
  anOpenMoment,
  servedEdition,
} from '../spec-data/an-edition.js';

const activity = (id: string, kind: string, title: string, moments: readonly object[]) => ({
  id,
  kind,
  title,
  intro: 'Ce qui est demandé.',
  moments,
});

const PROPOSALS = activity('a1', 'PROPOSALS', 'Les propositions', [
  anOpenMoment('VOTE'),
  aClosedMoment('SUBMIT'),
]);
const TESTIMONIES = activity('a2', 'TESTIMONIES', 'Les témoignages', [
  aClosedMoment('SUBMIT', '2131-03-01T08:00:00.000Z'),
]);
const HEARINGS = activity('a3', 'HEARINGS', 'Les auditions', [anOpenMoment('SEE_RESULTS')]);

const openPage = (activities: readonly object[] | null) =>
  renderApp({
    routes: editionsRoutes(),
    path: paths.participate.to({ edition: SLUG }),
    server: servedEdition(activities === null ? null : anEdition({ activities })),
  });

const part = (name: string) => within(screen.getByRole('region', { name }));

describe('ParticipatePage', () => {
  it('sorts the ways of taking part by what can be done now', async () => {
    const { container } = await openPage([HEARINGS, PROPOSALS, TESTIMONIES]);
    await screen.findByRole('heading', { level: 1, name: 'Participer' });
    const open = part('Ouvert en ce moment');
    expect(open.getByRole('heading', { name: 'Les propositions' })).toBeVisible();
    expect(open.getByRole('link', { name: 'Voter' })).toHaveAttribute(
      'href',
      paths.vote.to({ edition: SLUG }),
    );
    expect(open.queryByRole('link', { name: 'Proposer' })).not.toBeInTheDocument();
    expect(part('Ouvrira bientôt').getByText(/1er mars 2131/)).toBeVisible();
    expect(
      part('Fermé en ce moment').getByRole('heading', { name: 'Les auditions' }),
    ).toBeVisible();
    expect(await axeFindings(container)).toEqual([]);
  });

  it('says when taking part will open, where nothing is', async () => {
    const { container } = await openPage([]);
    expect(await screen.findByText('Rien n’est ouvert en ce moment.')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Voir le calendrier' })).toBeVisible();
    expect(await axeFindings(container)).toEqual([]);
  });

  it('says that an unknown edition does not exist', async () => {
    await openPage(null);
    expect(await screen.findByRole('heading', { name: 'Cette page n’existe pas' })).toBeVisible();
  });
});
