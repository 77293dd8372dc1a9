import { describe, expect, it, jest } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { paths } from '@voix/web-platform/routing';
import { axeFindings, loseConnection, refuse, renderApp } from '@voix/testing/render-app';
import type { VotedProposal } from '../components/proposal-article/proposal-article.js';
import { proposalsRoutes, type ProposalsRoutesOptions } from '../proposals.routes.js';
import { aProposal, AN_AUTHOR, TWO_VERSIONS } from '../spec-data/a-proposal.js';
import { SLUG } from '../spec-data/an-edition.js';

const PATH = paths.proposal.to({ edition: SLUG, proposal: '12-un-vieux-titre' });

interface Opening extends ProposalsRoutesOptions {
  readonly locale?: 'fr' | 'en';
  readonly path?: string;
}

const openProposal = (proposal: unknown, { vote, locale, path }: Opening = {}) =>
  renderApp({
    routes: proposalsRoutes({ ...(vote && { vote }) }),
    path: path ?? PATH,
    server: { Query: { proposal } },
    ...(locale && { locale }),
  });

const region = async (name: string) => within(await screen.findByRole('region', { name }));

describe('ProposalPage', () => {
  it('shows who proposes what, when, and on which theme', async () => {
    const { server } = await openProposal(aProposal({ channel: 'PAPER' }));
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Qu’un soignant nommé réponde' }),
    ).toBeVisible();
    expect(server.sent).toContainEqual({
      name: 'Proposal',
      variables: { edition: SLUG, number: 12 },
    });
    expect(screen.getByText('Solène, infirmière').tagName).toBe('BDI');
    expect(screen.getByText(/Professionnels de santé, Occitanie/)).toBeVisible();
    expect(screen.getByText(/10 février 2026/)).toBeVisible();
    expect(screen.getByText('Reçue sur papier')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Plus de contact humain' })).toBeVisible();
    expect(document.title).toBe('Qu’un soignant nommé réponde – Voix');
  });

  it('reads the text as Markdown without HTML', async () => {
    await openProposal(aProposal({ body: 'La nuit, **personne** <img src=x onerror=alert(1)>' }));
    expect((await screen.findByText('personne')).tagName).toBe('STRONG');
    expect(screen.getByText(/<img src=x onerror=alert\(1\)>/)).toBeVisible();
  });

  it('carries its votes on paper as figures, dated and with the year', async () => {
    await openProposal(aProposal());
    const figures = await screen.findByText(/D’accord : 64\. Neutre : 6\. Pas d’accord : 30\./);
    expect(figures).toHaveTextContent(`${new Date().getFullYear()} : 100 votes.`);
    expect(screen.getByText(/^Ceci n’est pas un sondage/)).toBeInTheDocument();
  });

  it('has the way back up', async () => {
    await openProposal(aProposal());
    const way = within(await screen.findByRole('navigation', { name: 'Vous êtes ici' }));
    expect(way.getByRole('link', { name: 'Santé, édition 2026' })).toHaveAttribute(
      'href',
      paths.edition.to({ edition: SLUG }),
    );
    expect(way.getByRole('link', { name: 'Les propositions' })).toHaveAttribute(
      'href',
      paths.proposals.to({ edition: SLUG }),
    );
  });

  it('gives room to what another area shows, and tells it which proposal it stands beside', async () => {
    const Vote = ({ edition, number }: VotedProposal) => <p>{`${edition} ${number}`}</p>;
    await openProposal(aProposal(), { vote: { load: async () => Vote, catalogs: [] } });
    expect(await screen.findByText(`${SLUG} 12`)).toBeVisible();
    expect(screen.queryByText('100 votes en ligne, 64 % d’accord')).toBeNull();
  });

  it('lets one read the text before voting on it', async () => {
    const Vote = () => <p>Votre avis</p>;
    await openProposal(aProposal({ body: 'La nuit aussi.' }), {
      vote: { load: async () => Vote, catalogs: [] },
    });
    await screen.findByText('Votre avis');
    expect(screen.getByRole('article').textContent).toMatch(/La nuit aussi\..*Votre avis/s);
  });

  it('shows the votes by itself when nothing else is there', async () => {
    await openProposal(aProposal());
    expect(await screen.findByText('100 votes en ligne, 64 % d’accord')).toBeVisible();
  });

  it('has nothing for axe to find, in French and in English', async () => {
    const full = aProposal({
      versions: TWO_VERSIONS,
      currentVersion: 2,
      receiptCode: 'K7Q2-M4XD-9P',
      viewerPermissions: ['proposals.revise', 'proposals.withdraw'],
      recordedElsewhere: [{ source: 'ailleurs.fr', agree: 5, neutral: 1, disagree: 2 }],
      arguments: [
        {
          id: 'a',
          side: 'FOR',
          body: 'Oui.',
          author: AN_AUTHOR,
          createdAt: '2026-02-11T09:00:00Z',
        },
      ],
    });
    const { unmount } = await openProposal(full);
    await screen.findByRole('heading', { level: 1 });
    expect(await axeFindings()).toEqual([]);
    unmount();
    await openProposal(full, { locale: 'en' });
    expect(await screen.findByRole('heading', { name: 'Votes gathered elsewhere' })).toBeVisible();
    expect(await axeFindings()).toEqual([]);
  });
});

describe('ProposalPage, arguments', () => {
  const argument = (id: string, side: 'FOR' | 'AGAINST', body: string) => ({
    id,
    side,
    body,
    author: AN_AUTHOR,
    createdAt: '2026-02-11T09:00:00.000Z',
  });

  it('sets those for and those against side by side', async () => {
    const found = [
      argument('1', 'FOR', 'Une alerte sans lecteur ne sert à rien.'),
      argument('2', 'AGAINST', 'Il n’y a personne la nuit.'),
      argument('3', 'FOR', 'Mon voisin en est mort.'),
    ];
    await openProposal(aProposal({ arguments: found }));
    const pros = await region('Pour (2)');
    expect(pros.getAllByRole('listitem')).toHaveLength(2);
    expect(pros.getByText('Mon voisin en est mort.')).toBeVisible();
    const cons = await region('Contre (1)');
    expect(cons.getByText('Il n’y a personne la nuit.')).toBeVisible();
  });

  it('says when one side is empty, and when both are', async () => {
    const { unmount } = await openProposal(
      aProposal({ arguments: [argument('1', 'FOR', 'Oui.')] }),
    );
    expect((await region('Contre')).getByText('Aucun pour l’instant.')).toBeVisible();
    unmount();
    await openProposal(aProposal());
    expect(await screen.findByText('Personne n’a encore donné d’argument.')).toBeVisible();
  });
});

describe('ProposalPage, votes of another platform', () => {
  it('shows them apart, with their source, and adds nothing up', async () => {
    const recordedElsewhere = [
      { source: 'ailleurs.fr, 2015', agree: 500, neutral: 0, disagree: 0 },
    ];
    await openProposal(aProposal({ recordedElsewhere }));
    const elsewhere = await region('Votes recueillis ailleurs');
    expect(elsewhere.getByText(/ne s’ajoutent jamais aux votes d’ici/)).toBeVisible();
    expect(elsewhere.getByRole('heading', { name: 'ailleurs.fr, 2015' })).toBeVisible();
    expect(elsewhere.getByText(/Source : ailleurs.fr, 2015/)).toBeVisible();
    expect(screen.getByText('100 votes en ligne, 64 % d’accord')).toBeVisible();
  });

  it('says nothing of it when there are none', async () => {
    await openProposal(aProposal());
    await screen.findByRole('heading', { level: 1 });
    expect(screen.queryByText('Votes recueillis ailleurs')).toBeNull();
  });
});

describe('ProposalPage, versions', () => {
  it('lists them with their reasons, and leads to each comparison', async () => {
    await openProposal(aProposal({ versions: TWO_VERSIONS, currentVersion: 2 }));
    const versions = await region('Les versions');
    expect(versions.getByText('On m’a demandé qui.')).toBeVisible();
    expect(versions.getByText('Premier texte publié')).toBeVisible();
    const path = paths.proposalVersions.to({ edition: SLUG, proposal: '12-soignant-nomme' });
    expect(versions.getByRole('link', { name: /de la version 1 à la version 2/ })).toHaveAttribute(
      'href',
      `${path}?de=1&a=2`,
    );
  });
});

describe('ProposalPage, out of the debate', () => {
  const changed = { stateChangedAt: '2026-03-01T09:00:00.000Z' };

  it('leaves a tombstone of what was withdrawn: number, reason, no word of the text', async () => {
    const withdrawn = {
      state: 'WITHDRAWN',
      stateReason: 'J’ai changé d’avis.',
      title: '',
      body: '',
    };
    await openProposal(aProposal({ ...changed, ...withdrawn, versions: [] }));
    expect(
      await screen.findByRole('heading', { level: 1, name: /^Proposition n°\s12, retirée$/ }),
    ).toBeVisible();
    expect(screen.getByText(/a été retirée par la personne/)).toBeVisible();
    expect(screen.getByText('J’ai changé d’avis.')).toBeVisible();
    expect(screen.getByText('1er mars 2026')).toBeVisible();
    expect(await axeFindings()).toEqual([]);
  });

  it('says why a proposal was refused, and keeps it readable', async () => {
    await openProposal(
      aProposal({ ...changed, state: 'REFUSED', stateReason: 'Elle vise une personne.' }),
    );
    expect(await screen.findByText('Cette proposition a été refusée.')).toBeVisible();
    expect(screen.getByText('Elle vise une personne.')).toBeVisible();
    expect(screen.getByText('personne')).toBeVisible();
  });

  it('leads from a merged proposal to the one where it goes on', async () => {
    const mergedInto = { id: 'proposal-3', number: 3, slug: 'refuser', title: 'Pouvoir <refuser>' };
    await openProposal(aProposal({ ...changed, state: 'MERGED', stateReason: null, mergedInto }));
    const link = await screen.findByRole('link', {
      name: /^proposition n°\s3\s: Pouvoir <refuser>$/,
    });
    expect(link).toHaveAttribute(
      'href',
      paths.proposal.to({ edition: SLUG, proposal: '3-refuser' }),
    );
  });
});

describe('ProposalPage, handing it on', () => {
  it('copies the lasting address; the paper bears a shorter one', async () => {
    const { user } = await openProposal(aProposal());
    const address = `http://localhost${paths.proposal.to({ edition: SLUG, proposal: '12-soignant-nomme' })}`;
    await user.click(await screen.findByRole('button', { name: 'Copier le lien' }));
    expect(await navigator.clipboard.readText()).toBe(address);
    expect(screen.getByRole('button', { name: 'Lien copié' })).toBeVisible();
    const short = `http://localhost${paths.proposal.to({ edition: SLUG, proposal: '12' })}`;
    expect(screen.getByText(short)).toBeInTheDocument();
  });

  it('prints', async () => {
    const print = jest.spyOn(window, 'print').mockReturnValue();
    const { user } = await openProposal(aProposal());
    await user.click(await screen.findByRole('button', { name: 'Imprimer' }));
    expect(print).toHaveBeenCalledTimes(1);
  });
});

describe('ProposalPage, without a proposal to show', () => {
  it.each([
    ['there is none of that number', PATH, null],
    [
      'the address has no number',
      paths.proposal.to({ edition: SLUG, proposal: 'xyz' }),
      aProposal(),
    ],
  ])('says so when %s, and leads to the list', async (_case, path, proposal) => {
    await openProposal(proposal, { path });
    expect(await screen.findByRole('heading', { name: 'Cette page n’existe pas' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'Voir toutes les propositions' })).toHaveAttribute(
      'href',
      paths.proposals.to({ edition: SLUG }),
    );
  });

  it('holds the place of what is loading', async () => {
    await openProposal(() => new Promise(() => undefined));
    expect((await screen.findAllByText('Chargement')).length).toBeGreaterThan(0);
  });

  it('takes another try when the network is back', async () => {
    let isLost = true;
    const { user } = await openProposal(() => (isLost ? loseConnection() : aProposal()));
    const retry = await screen.findByRole('button', { name: 'Recommencer' });
    isLost = false;
    await user.click(retry);
    expect(await screen.findByRole('heading', { level: 1, name: /soignant/ })).toBeVisible();
  });

  it('says why it is refused', async () => {
    await openProposal(() => refuse('RATE_LIMITED', 30));
    expect(await screen.findByRole('alert')).toHaveTextContent('Réessayez dans une minute.');
  });
});
