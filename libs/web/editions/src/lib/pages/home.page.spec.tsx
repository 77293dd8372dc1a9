import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { paths } from '@voix/web-platform/routing';
import {
  axeFindings,
  breakDown,
  loseConnection,
  renderApp,
  type ServerAnswers,
} from '@voix/testing/render-app';
import { editionsRoutes } from '../editions.routes.js';
import {
  RULES,
  SLUG,
  aClosedMoment,
  anEdition,
  anOpenMoment,
  phasesDuring,
  servedEdition,
} from '../spec-data/an-edition.js';

const edition = { edition: SLUG };
const openHome = (server: ServerAnswers, locale: 'fr' | 'en' = 'fr') =>
  renderApp({ routes: editionsRoutes(), server, locale });

const withMoments = (...moments: readonly unknown[]) =>
  servedEdition(anEdition({ proposalsActivity: { id: 'activity-1', moments } }));

async function region(name: string | RegExp) {
  return within(await screen.findByRole('region', { name }));
}

describe('HomePage, when an edition is open', () => {
  it('asks the question of the edition, and says who asks it', async () => {
    await openHome(servedEdition(anEdition()));
    const title = 'À quelles conditions cet outil a-t-il sa place dans le soin ?';
    expect(await screen.findByRole('heading', { level: 1, name: title })).toBeVisible();
    expect(screen.getByText('Fédération des patients')).toBeVisible();
    expect(document.title).toBe('Santé, édition 2026 – Voix');
  });

  it('offers to vote first, without an account, then to propose', async () => {
    await openHome(servedEdition(anEdition()));
    const vote = await screen.findByRole('link', { name: 'Voter' });
    expect(vote).toHaveAttribute('href', paths.vote.to(edition));
    expect(screen.getByRole('link', { name: 'Proposer' })).toHaveAttribute(
      'href',
      paths.newProposal.to(edition),
    );
    expect(screen.getByText(/^Sans compte\./)).toBeVisible();
    expect(screen.queryByRole('link', { name: 'Lire les propositions' })).toBeNull();
  });

  it('says the phase in words, and until when, in the time of the edition', async () => {
    await openHome(servedEdition(anEdition()));
    const now = await region('Où nous en sommes');
    expect(now.getByText('Étape 2 sur 3')).toBeVisible();
    expect(now.getByText('Proposer et voter')).toBeVisible();
    expect(now.getByText('jusqu’au vendredi 12 avril 2126, 13 h 00, heure de Paris')).toBeVisible();
    expect(now.queryByText(/^Plus que/)).toBeNull();
  });

  it('counts down only in the last two days', async () => {
    const endsAt = new Date(Date.now() + 90 * 60_000).toISOString();
    const phases = phasesDuring(2).map((phase) =>
      phase.state === 'CURRENT' ? { ...phase, endsAt } : phase,
    );
    await openHome(servedEdition(anEdition({ phases })));
    const now = await region('Où nous en sommes');
    expect(now.getByText(/^Plus que 1 heure et (29|30) minutes$/)).toBeVisible();
  });

  it('gives its figures with whom they count, when, and what they are not', async () => {
    await openHome(servedEdition(anEdition()));
    const figures = await region('Qui a participé');
    expect(figures.getByText('personnes ont voté').nextSibling).toHaveTextContent('1 284');
    expect(figures.getByText('votes sur des propositions').nextSibling).toHaveTextContent('18 930');
    expect(figures.getByText('argument, pour ou contre').nextSibling).toHaveTextContent('1');
    expect(figures.getByText('Ceci n’est pas un sondage.')).toBeVisible();
    expect(figures.getByText(/lundi 2 mars, 9 h 05, heure de Paris/)).toBeVisible();
    expect(document.body).not.toHaveTextContent('NaN');
  });

  it('lists the themes, each with its proposals', async () => {
    await openHome(servedEdition(anEdition()));
    const themes = await region('3 thèmes à discuter');
    const link = themes.getByRole('link', { name: 'Plus de contact humain' });
    expect(link).toHaveAttribute('href', paths.theme.to({ ...edition, theme: 'contact-humain' }));
    const counts = themes.getAllByText(/proposition/).map(({ textContent }) => textContent);
    expect(counts).toEqual([
      '5 propositions',
      '1 proposition',
      'Aucune proposition pour l’instant',
    ]);
  });

  it('says what comes next and what becomes of it, by the numbers of the charter', async () => {
    await openHome(servedEdition(anEdition()));
    const calendar = await region('Le calendrier');
    expect(calendar.getByText('Les institutions répondent')).toBeVisible();
    expect(screen.getByText(/90 jours pour répondre/)).toBeVisible();
    expect(screen.getByText(/au moins 5 % des personnes qui ont voté/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Lire la charte' })).toHaveAttribute(
      'href',
      paths.charter.to(edition),
    );
  });

  it('is free of what axe can find', async () => {
    const { container } = await openHome(servedEdition(anEdition()));
    await screen.findByRole('heading', { level: 1 });
    expect(await axeFindings(container)).toEqual([]);
  });

  it('speaks English as well', async () => {
    await openHome(servedEdition(anEdition()), 'en');
    expect(await screen.findByRole('link', { name: 'Vote' })).toBeVisible();
    expect(screen.getByText('Step 2 of 3')).toBeVisible();
    expect(screen.getByText('This is not an opinion poll.')).toBeVisible();
  });
});

describe('HomePage, when voting is not open', () => {
  it('says when it will be, and offers to read', async () => {
    await openHome(withMoments(aClosedMoment('VOTE', '2126-02-02T08:00:00.000Z')));
    expect(await screen.findByText(/^Le vote ouvrira le/)).toHaveTextContent(
      'Le vote ouvrira le samedi 2 février 2126, 9 h 00, heure de Paris.',
    );
    expect(screen.queryByRole('link', { name: 'Voter' })).toBeNull();
    expect(screen.getByRole('link', { name: 'Lire les propositions' })).toHaveAttribute(
      'href',
      paths.proposals.to(edition),
    );
  });

  it('says so when no opening is foreseen', async () => {
    await openHome(withMoments(aClosedMoment('VOTE'), aClosedMoment('SUBMIT')));
    expect(await screen.findByText('On ne vote pas en ce moment.')).toBeVisible();
    expect(screen.queryByRole('link', { name: 'Proposer' })).toBeNull();
  });

  it('offers to propose when only that is open', async () => {
    await openHome(withMoments(aClosedMoment('VOTE'), anOpenMoment('SUBMIT')));
    expect(await screen.findByRole('link', { name: 'Proposer' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'Lire les propositions' })).toBeVisible();
  });

  it('promises no act to an edition that has nothing to take part in', async () => {
    await openHome(servedEdition(anEdition({ proposalsActivity: null })));
    await screen.findByRole('heading', { level: 1 });
    expect(screen.queryByRole('link', { name: /Voter|Proposer|propositions$/ })).toBeNull();
  });

  it('says what will come first before the first phase', async () => {
    await openHome(servedEdition(anEdition({ phases: phasesDuring(0) })));
    const now = await region('Où nous en sommes');
    expect(now.getByText('Prochaine étape')).toBeVisible();
    expect(now.getByText('S’informer')).toBeVisible();
  });

  it('says that all is over after the last', async () => {
    await openHome(servedEdition(anEdition({ phases: phasesDuring(4) })));
    const now = await region('Où nous en sommes');
    expect(now.getByText('Cette édition est terminée.')).toBeVisible();
  });
});

describe('HomePage, by the state of things', () => {
  it('says beforehand that an account is needed where the charter asks for one', async () => {
    const rules = { ...RULES, guestParticipationAllowed: false };
    await openHome(servedEdition(anEdition({ charter: { id: 'charter-1', rules } })));
    expect(await screen.findByText(/demande de se connecter/)).toBeVisible();
  });

  it('invites the first voice when nobody has voted', async () => {
    const none = {
      participantCount: 0,
      voteCount: 0,
      proposalCount: 0,
      publishedProposalCount: 0,
      argumentCount: 0,
    };
    const participation = { ...none, countedAt: '2026-03-02T08:05:00.000Z' };
    await openHome(servedEdition(anEdition({ participation, themes: [] })));
    expect(await screen.findByText(/^Personne n’a encore voté\./)).toBeVisible();
    expect(screen.getByText('Les thèmes de cette édition seront annoncés ici.')).toBeVisible();
  });

  it('counts the proposals that can be read, out of all that were made', async () => {
    const { participation } = anEdition();
    const some = { ...participation, proposalCount: 42, publishedProposalCount: 38 };
    await openHome(servedEdition(anEdition({ participation: some })));
    const figures = await region('Qui a participé');
    expect(figures.getByText('38')).toBeVisible();
    expect(figures.getByText('propositions en débat, sur 42 déposées')).toBeVisible();
  });

  it('says that no question is asked when no edition is published', async () => {
    const { container } = await openHome(servedEdition(null));
    const title = 'Aucune question n’est posée en ce moment';
    expect(await screen.findByRole('heading', { level: 1, name: title })).toBeVisible();
    expect(screen.getByRole('link', { name: 'Se connecter' })).toHaveAttribute(
      'href',
      paths.signIn.to(),
    );
    expect(await axeFindings(container)).toEqual([]);
  });

  it('tells an organiser how to publish the first edition', async () => {
    const viewer = {
      id: 'v',
      permissions: ['editions.configure'],
      account: null,
      participant: null,
    };
    await openHome({ Query: { currentEdition: null, viewer } });
    expect(
      await screen.findByText(/Importez sa question, sa charte, ses thèmes et ses dates/),
    ).toBeVisible();
    expect(screen.queryByRole('link', { name: 'Se connecter' })).toBeNull();
  });

  it('holds the place of what is loading once the wait is felt', async () => {
    await openHome({ Query: { currentEdition: () => new Promise(() => undefined) } });
    expect((await screen.findAllByText('Chargement')).length).toBeGreaterThan(0);
  });

  it('offers to try again when the service is out of reach, and shows the page when it is back', async () => {
    let isDown = true;
    const { user } = await openHome({
      Query: { currentEdition: () => (isDown ? loseConnection() : anEdition()) },
    });
    expect(await screen.findByRole('alert')).toHaveTextContent('Le service n’a pas pu être joint.');
    isDown = false;
    await user.click(screen.getByRole('button', { name: 'Recommencer' }));
    expect(await screen.findByRole('link', { name: 'Voter' })).toBeVisible();
  });

  it('gives a reference when the fault is ours', async () => {
    await openHome({ Query: { currentEdition: () => breakDown('REF-42') } });
    expect(await screen.findByRole('alert')).toHaveTextContent('REF-42');
  });
});

describe('EditionPage', () => {
  it('shows an edition at its own address', async () => {
    await renderApp({
      routes: editionsRoutes(),
      path: paths.edition.to(edition),
      server: servedEdition(anEdition()),
    });
    expect(
      await screen.findByRole('heading', { level: 1, name: /À quelles conditions/ }),
    ).toBeVisible();
  });

  it('says that an unknown edition does not exist, and leads to the current one', async () => {
    await renderApp({
      routes: editionsRoutes(),
      path: paths.edition.to({ edition: 'inconnue' }),
      server: servedEdition(anEdition()),
    });
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Cette page n’existe pas' }),
    ).toBeVisible();
    expect(screen.getByRole('link', { name: 'Voir l’édition en cours' })).toHaveAttribute(
      'href',
      '/',
    );
  });
});
