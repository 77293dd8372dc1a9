import { describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { paths, signInPath } from '@voix/web-platform/routing';
import { axeFindings, loseConnection } from '@voix/testing/render-app';
import { anEdition, COMING, SLUG } from '../spec-data/an-edition.js';
import {
  BODY,
  fillInAndPublish,
  openForm,
  PATH,
  sentInputs,
  TITLE,
  titleField,
} from '../__fixtures__/a-submission.js';

const EDITION = { edition: SLUG };

const anAccount = {
  id: 'viewer',
  permissions: [],
  sessions: [],
  account: { id: 'account-1', email: 'solene@exemple.fr', locale: 'fr' },
  participant: null,
};

describe('SubmitProposalPage', () => {
  it('reminds of the charter, warns of health data, and counts the room left', async () => {
    const { user } = await openForm();
    expect(await titleField()).toHaveAccessibleDescription(/On doit pouvoir voter/);
    const reminder = within(screen.getByRole('region', { name: 'Avant d’écrire' }));
    expect(reminder.getAllByRole('listitem')).toHaveLength(3);
    expect(reminder.getByRole('link', { name: 'Lire toute la charte' })).toHaveAttribute(
      'href',
      paths.charter.to(EDITION),
    );
    expect(screen.getByText(/Ne donnez pas vos données de santé/)).toBeVisible();
    await user.type(await titleField(), 'abc👨‍👩‍👧');
    expect(screen.getByText('Encore 136 caractères possibles')).toBeVisible();
    expect(screen.getByText(/jusqu’au vendredi 12 avril 2126/)).toBeVisible();
  });

  it('has nothing for axe to find', async () => {
    await openForm();
    await titleField();
    expect(await axeFindings()).toEqual([]);
  });

  it('begins with the theme that the reader comes from', async () => {
    await openForm({ path: `${PATH}?theme=donnees` });
    await titleField();
    expect(screen.getByRole('combobox', { name: 'Thème' })).toHaveDisplayValue(
      'Nos données de santé',
    );
  });

  it('reads in English', async () => {
    await openForm({ locale: 'en' });
    expect(await screen.findByRole('heading', { name: 'Make a proposal' })).toBeVisible();
    expect(screen.getByText(/Do not give your health data/)).toBeVisible();
  });
});

describe('SubmitProposalPage, once it is received', () => {
  it('asks for the list again, where it stands from now on', async () => {
    const app = await openForm({ path: paths.proposals.to(EDITION) });
    await app.user.click(await screen.findByRole('link', { name: 'Proposer' }));
    await fillInAndPublish(app);
    await screen.findByRole('heading', { name: 'Votre proposition est publiée' });
    window.history.back();
    await screen.findByRole('heading', { name: 'Les propositions' });
    await waitFor(() =>
      expect(app.server.sent.filter(({ name }) => name === 'ProposalList')).toHaveLength(2),
    );
  });

  it('gives the receipt, says what happens next, and leads to the proposal', async () => {
    const app = await openForm();
    await fillInAndPublish(app);
    const heading = await screen.findByRole('heading', { name: 'Votre proposition est publiée' });
    expect(heading.closest('[tabindex="-1"]:not(h1)')).toHaveFocus();
    expect(screen.getByText('K7Q2-M4XD-9P')).toBeVisible();
    expect(
      screen.getByText(/Les institutions auront ensuite 90 jours pour répondre/),
    ).toBeVisible();
    const page = paths.proposal.to({ ...EDITION, proposal: '43-afficher' });
    expect(screen.getByRole('link', { name: 'Voir ma proposition' })).toHaveAttribute('href', page);
    expect(screen.getByRole('link', { name: 'Me connecter pour la suivre' })).toHaveAttribute(
      'href',
      signInPath(page),
    );
    expect(sentInputs(app)).toEqual([
      {
        activityId: 'activity-1',
        themeId: 'theme-2',
        useCaseId: null,
        title: TITLE,
        body: BODY,
        idempotencyKey: expect.stringMatching(/^[\da-f-]{36}$/),
      },
    ]);
    expect(await axeFindings()).toEqual([]);
  });

  it('tells the page that a visitor has become a guest', async () => {
    const app = await openForm();
    await fillInAndPublish(app);
    await screen.findByRole('heading', { name: 'Votre proposition est publiée' });
    const asked = app.server.sent.map(({ name }) => name);
    expect(asked.slice(asked.indexOf('SubmitProposal'))).toContain('Viewer');
  });

  it('does not ask to sign in whoever has', async () => {
    const app = await openForm({ viewer: anAccount });
    await fillInAndPublish(app);
    await screen.findByRole('heading', { name: 'Votre proposition est publiée' });
    expect(screen.queryByRole('link', { name: /Me connecter/ })).toBeNull();
  });

  it('begins another one empty, under another key', async () => {
    const app = await openForm();
    await fillInAndPublish(app);
    await app.user.click(
      await screen.findByRole('button', { name: 'Écrire une autre proposition' }),
    );
    expect(await titleField()).toHaveValue('');
    await fillInAndPublish(app);
    await screen.findByRole('heading', { name: 'Votre proposition est publiée' });
    const keys = sentInputs(app).map(({ idempotencyKey }) => idempotencyKey);
    expect(new Set(keys).size).toBe(2);
  });
});

describe('SubmitProposalPage, when proposals are not taken', () => {
  it('says when they will be', async () => {
    await openForm({ edition: anEdition({ submit: COMING }) });
    expect(await screen.findByText('On ne peut pas encore proposer.')).toBeVisible();
    expect(screen.getByText(/à partir du samedi 12 janvier 2126/)).toBeVisible();
    expect(screen.queryByRole('textbox', { name: 'Titre' })).toBeNull();
    expect(screen.queryByRole('region', { name: 'Votre texte commencé' })).toBeNull();
  });

  it('says when there is no such edition', async () => {
    await openForm({ edition: null });
    expect(await screen.findByRole('heading', { name: 'Cette page n’existe pas' })).toBeVisible();
  });

  it('holds the place of what is loading', async () => {
    await openForm({ edition: () => new Promise(() => undefined) });
    expect((await screen.findAllByText('Chargement')).length).toBeGreaterThan(0);
  });

  it('takes another try when the network is back', async () => {
    let isLost = true;
    const { user } = await openForm({
      edition: () => (isLost ? loseConnection() : anEdition()),
    });
    const retry = await screen.findByRole('button', { name: 'Recommencer' });
    isLost = false;
    await user.click(retry);
    expect(await titleField()).toBeVisible();
  });
});
