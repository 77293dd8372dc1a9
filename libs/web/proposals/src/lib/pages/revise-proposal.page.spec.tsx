import { describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { paths, signInPath } from '@voix/web-platform/routing';
import {
  axeFindings,
  loseConnection,
  refuse,
  renderApp,
  type RenderedApp,
} from '@voix/testing/render-app';
import { proposalsRoutes } from '../proposals.routes.js';
import { aProposal, TWO_VERSIONS } from '../spec-data/a-proposal.js';
import { anEdition, CLOSED, COMING, SLUG } from '../spec-data/an-edition.js';

const PLACE = { edition: SLUG, proposal: '12-soignant-nomme' };
const PATH = paths.reviseProposal.to(PLACE);
const MY_TITLE = 'Qu’un soignant nommé réponde, nuit et jour';

const own = (otherwise: Readonly<Record<string, unknown>> = {}) =>
  aProposal({ viewerPermissions: ['proposals.revise', 'proposals.withdraw'], ...otherwise });

const revised = {
  __typename: 'ReviseProposalSuccess',
  proposal: { ...own(), title: MY_TITLE, currentVersion: 2, versions: TWO_VERSIONS },
};

const IN_BETWEEN = {
  id: 'version-2',
  number: 2,
  title: 'Qu’une équipe réponde',
  body: 'La nuit, une équipe lit les alertes.',
  reason: 'Écrit du téléphone',
  createdAt: '2026-03-01T20:15:00.000Z',
};

const conflict = {
  __typename: 'EditConflictError',
  code: 'EDIT_CONFLICT',
  message: '',
  currentVersion: IN_BETWEEN,
};

function openRevision(
  proposal: unknown = own(),
  reviseProposal: unknown = revised,
  locale: 'fr' | 'en' = 'fr',
) {
  return renderApp({
    routes: proposalsRoutes(),
    path: PATH,
    locale,
    server: { Query: { proposal }, Mutation: { reviseProposal } },
  });
}

const title = () => screen.findByRole('textbox', { name: 'Titre' });
const body = () => screen.getByRole('textbox', { name: 'Texte' });
const reason = () => screen.getByRole('textbox', { name: /^Pourquoi ce changement/ });
const publish = ({ user }: RenderedApp) =>
  user.click(screen.getByRole('button', { name: 'Publier la nouvelle version' }));

async function revise(app: RenderedApp) {
  await app.user.clear(await title());
  await app.user.type(await title(), MY_TITLE);
  await app.user.type(reason(), 'Le jour aussi.');
  await publish(app);
}

const sentInputs = ({ server }: RenderedApp) =>
  server.sent
    .filter(({ name }) => name === 'ReviseProposal')
    .map(({ variables }) => variables['input']);

describe('ReviseProposalPage', () => {
  it('begins with the text in force', async () => {
    await openRevision();
    expect(await title()).toHaveValue('Qu’un soignant nommé réponde');
    expect(body()).toHaveValue('La nuit, **personne** ne lit les alertes.');
    expect(reason()).toHaveValue('');
    expect(screen.getByText(/Ne donnez pas vos données de santé/)).toBeVisible();
    expect(await axeFindings()).toEqual([]);
  });

  it('publishes a version with its reason, and says so on the page of the proposal', async () => {
    let proposal: unknown = own();
    const publishIt = () => {
      proposal = revised.proposal;
      return revised;
    };
    const app = await openRevision(() => proposal, publishIt);
    await revise(app);
    expect(await screen.findByText('Votre nouvelle version est publiée.')).toBeVisible();
    expect(window.location.pathname).toBe(paths.proposal.to(PLACE));
    expect(screen.getByRole('heading', { level: 1, name: MY_TITLE })).toBeVisible();
    expect(sentInputs(app)).toEqual([
      {
        proposalId: 'proposal-12',
        expectedVersion: 1,
        title: MY_TITLE,
        body: 'La nuit, **personne** ne lit les alertes.',
        reason: 'Le jour aussi.',
      },
    ]);
  });

  it('asks for a change and for a reason', async () => {
    const app = await openRevision();
    await title();
    await publish(app);
    await waitFor(() => expect(reason()).toHaveAccessibleDescription(/Ce champ est à remplir/));
    await app.user.type(reason(), 'Pour rien');
    await publish(app);
    expect(body()).toHaveAccessibleDescription(/identique à la précédente/);
    expect(sentInputs(app)).toEqual([]);
  });

  it('reads in English', async () => {
    await openRevision(own(), revised, 'en');
    expect(await screen.findByRole('heading', { name: 'Change your proposal' })).toBeVisible();
  });
});

describe('ReviseProposalPage, when another version came in between', () => {
  async function openConflict() {
    let answer: unknown = conflict;
    const app = await openRevision(own(), () => answer);
    await revise(app);
    const panel = await screen.findByRole('region', { name: 'Deux versions de votre texte' });
    return {
      app,
      panel,
      settle: () => {
        answer = revised;
      },
    };
  }

  it('shows both versions whole, side by side, with what differs', async () => {
    const { panel } = await openConflict();
    expect(panel).toHaveFocus();
    const shown = within(panel);
    expect(shown.getByRole('heading', { name: 'La version 2, déjà publiée' })).toBeVisible();
    expect(shown.getByText(/dimanche 1er mars, 21 h 15, heure de Paris/)).toBeVisible();
    expect(shown.getByText('Qu’une équipe réponde', { selector: 'p' })).toBeVisible();
    expect(
      shown.getByText('La nuit, une équipe lit les alertes.', { selector: 'p' }),
    ).toBeVisible();
    expect(shown.getByText(MY_TITLE, { selector: 'p' })).toBeVisible();
    const textsOf = (role: string) =>
      shown.getAllByRole(role).map(({ textContent }) => textContent);
    expect(textsOf('insertion')).toContainEqual(expect.stringContaining('nuit et jour'));
    expect(textsOf('deletion')).toContainEqual(expect.stringContaining('équipe'));
    expect(screen.queryByRole('alert')).toBeNull();
    expect(await axeFindings()).toEqual([]);
  });

  it('loses nothing: the own text is still in the form', async () => {
    await openConflict();
    expect(await title()).toHaveValue(MY_TITLE);
    expect(reason()).toHaveValue('Le jour aussi.');
  });

  it('goes on from one’s own text, on top of what was published', async () => {
    const { app, panel, settle } = await openConflict();
    await app.user.click(within(panel).getByRole('button', { name: 'Garder mon texte' }));
    expect(screen.getByText('Votre texte est dans le formulaire.')).toBeVisible();
    settle();
    await publish(app);
    await screen.findByText('Votre nouvelle version est publiée.');
    expect(sentInputs(app)).toEqual([
      expect.objectContaining({ expectedVersion: 1, title: MY_TITLE }),
      expect.objectContaining({ expectedVersion: 2, title: MY_TITLE, reason: 'Le jour aussi.' }),
    ]);
  });

  it('goes on from the published text, and keeps the own one in sight to take passages from', async () => {
    const { app, panel, settle } = await openConflict();
    await app.user.click(within(panel).getByRole('button', { name: 'Repartir du texte publié' }));
    expect(await title()).toHaveValue('Qu’une équipe réponde');
    expect(body()).toHaveValue('La nuit, une équipe lit les alertes.');
    expect(within(panel).getByText(MY_TITLE, { selector: 'p' })).toBeVisible();
    await app.user.type(body(), ' Le jour aussi.');
    settle();
    await publish(app);
    await screen.findByText('Votre nouvelle version est publiée.');
    expect(sentInputs(app).at(-1)).toMatchObject({
      expectedVersion: 2,
      title: 'Qu’une équipe réponde',
      body: 'La nuit, une équipe lit les alertes. Le jour aussi.',
    });
  });

  it('does not overwrite while nothing is chosen', async () => {
    const { app } = await openConflict();
    await publish(app);
    await waitFor(() => expect(sentInputs(app)).toHaveLength(2));
    expect(sentInputs(app).at(-1)).toMatchObject({ expectedVersion: 1 });
    expect(screen.getByRole('region', { name: 'Deux versions de votre texte' })).toBeVisible();
  });
});

describe('ReviseProposalPage, refused', () => {
  it.each([
    [
      'the step is closed',
      {
        __typename: 'PhaseClosedError',
        code: 'PHASE_CLOSED',
        message: '',
        opensAt: null,
        closedAt: null,
      },
      /n’est pas ouverte en ce moment/,
    ],
    [
      'the proposal left the debate',
      { __typename: 'ProposalNotOpenError', code: 'PROPOSAL_NOT_OPEN', message: '' },
      /n’est plus ouverte/,
    ],
    [
      'somebody else wrote it',
      { __typename: 'NotEligibleError', code: 'NOT_ELIGIBLE', message: '' },
      /pas possible pour vous/,
    ],
    ['too much was sent', () => refuse('RATE_LIMITED', 60), /Réessayez dans une minute/],
    ['the network is gone', () => loseConnection(), /n’a pas pu être joint/],
  ])('keeps the text and says why when %s', async (_case, answer, message) => {
    const app = await openRevision(own(), answer);
    await revise(app);
    expect(await screen.findByRole('alert')).toHaveTextContent(message);
    expect(await title()).toHaveValue(MY_TITLE);
  });

  it('tells somebody else that only the author can, and how to show that one is', async () => {
    await openRevision(aProposal());
    expect(await screen.findByText(/Seule la personne qui a écrit/)).toBeVisible();
    const signIn = await screen.findByRole('link', { name: 'Se connecter' });
    expect(signIn).toHaveAttribute('href', signInPath(PATH));
    expect(screen.getByRole('link', { name: 'Lire la proposition' })).toHaveAttribute(
      'href',
      paths.proposal.to(PLACE),
    );
    expect(await axeFindings()).toEqual([]);
  });

  it('tells the author of a withdrawn proposal that it cannot change', async () => {
    await openRevision(aProposal({ state: 'WITHDRAWN' }));
    expect(await screen.findByText('Cette proposition ne peut plus être modifiée.')).toBeVisible();
    expect(screen.getByText(/a été retirée par la personne/)).toBeVisible();
    expect(screen.queryByRole('link', { name: 'Se connecter' })).toBeNull();
  });

  it.each([
    ['over', CLOSED, /Cette étape est terminée/],
    ['still to come', COMING, /à partir du samedi 12 janvier 2126/],
  ])('says when texts can change, when that is %s', async (_case, submit, message) => {
    await openRevision(own({ edition: anEdition({ submit }) }));
    expect(
      await screen.findByText('Les textes ne peuvent pas être modifiés en ce moment.'),
    ).toBeVisible();
    expect(screen.getByText(message)).toBeVisible();
    expect(screen.queryByRole('textbox', { name: 'Titre' })).toBeNull();
  });

  it('knows no proposal of that number', async () => {
    await openRevision(null);
    expect(await screen.findByRole('heading', { name: 'Cette page n’existe pas' })).toBeVisible();
  });

  it('holds the place of what is loading', async () => {
    await openRevision(() => new Promise(() => undefined));
    expect((await screen.findAllByText('Chargement')).length).toBeGreaterThan(0);
  });
});
