import { describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { paths, signInPath } from '@voix/web-platform/routing';
import { axeFindings, loseConnection, refuse, type RenderedApp } from '@voix/testing/render-app';
import { anEdition, CLOSED, OPEN, type EditionOptions } from '../spec-data/an-edition.js';
import {
  BODY,
  bodyField,
  fillIn,
  fillInAndPublish,
  openForm,
  PATH,
  publish,
  received,
  sentInputs,
  TITLE,
  titleField,
} from '../__fixtures__/a-submission.js';

describe('SubmitForm, when something is to mend', () => {
  it('lists the faults with links to their fields, and keeps the text', async () => {
    const app = await openForm();
    await app.user.type(await titleField(), '   ');
    await app.user.type(bodyField(), BODY);
    await publish(app);
    expect(screen.getByText('2 réponses sont à corriger')).toBeVisible();
    expect(await axeFindings()).toEqual([]);
    await app.user.click(screen.getByRole('link', { name: /^Titre/ }));
    expect(await titleField()).toHaveFocus();
    expect(await titleField()).toHaveAccessibleDescription(/Ce champ est à remplir/);
    expect(bodyField()).toHaveValue(BODY);
    expect(sentInputs(app)).toEqual([]);
  });

  it('A49: counts as a person counts, cuts nothing, and says how much is too much', async () => {
    const app = await openForm();
    const title = await titleField();
    await app.user.click(title);
    await app.user.paste('👨‍👩‍👧'.repeat(141));
    expect(screen.getByText('1 caractère de trop')).toBeVisible();
    await publish(app);
    expect(title).toHaveAccessibleDescription(/140 caractères au plus/);
    expect(title).toHaveValue('👨‍👩‍👧'.repeat(141));
  });

  it('places the faults that the server finds', async () => {
    const message = 'Ce thème n’existe pas dans cette édition.';
    const app = await openForm({
      submitProposal: {
        __typename: 'ValidationFailedError',
        code: 'VALIDATION_FAILED',
        message: '',
        issues: [{ path: 'themeId', code: 'UNKNOWN_THEME', message }],
      },
    });
    await fillInAndPublish(app);
    await waitFor(() =>
      expect(screen.getByRole('combobox', { name: 'Thème' })).toHaveAccessibleDescription(message),
    );
    expect(await titleField()).toHaveValue(TITLE);
  });
});

describe('SubmitForm, refused', () => {
  it('says when it closed, and keeps the text', async () => {
    const app = await openForm({
      submitProposal: {
        __typename: 'PhaseClosedError',
        code: 'PHASE_CLOSED',
        message: '',
        opensAt: null,
        closedAt: '2026-04-12T21:59:00.000Z',
      },
    });
    await fillInAndPublish(app);
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent(/dimanche 12 avril, 23 h 59, heure de Paris/);
    expect(alert).toHaveTextContent('Votre texte est gardé sur cet appareil');
    expect(await titleField()).toHaveValue(TITLE);
  });

  it('leads guests to sign in and back, where the charter asks for an account', async () => {
    const app = await openForm({
      edition: anEdition({ areGuestsAllowed: false }),
      submitProposal: { __typename: 'NotEligibleError', code: 'GUESTS_NOT_ALLOWED', message: '' },
    });
    expect(await screen.findByText('Ici, il faut se connecter pour proposer.')).toBeVisible();
    await fillInAndPublish(app);
    const alert = within(await screen.findByRole('alert'));
    expect(alert.getByRole('link', { name: 'Se connecter' })).toHaveAttribute(
      'href',
      signInPath(PATH),
    );
    expect(bodyField()).toHaveValue(BODY);
  });

  it('says how long to wait', async () => {
    const app = await openForm({ submitProposal: () => refuse('RATE_LIMITED', 150) });
    await fillInAndPublish(app);
    expect(await screen.findByRole('alert')).toHaveTextContent('Réessayez dans 3 minutes.');
    expect(bodyField()).toHaveValue(BODY);
  });

  it('says when this person may not', async () => {
    const app = await openForm({
      submitProposal: { __typename: 'NotEligibleError', code: 'NOT_ELIGIBLE', message: '' },
    });
    await fillInAndPublish(app);
    expect(await screen.findByRole('alert')).toHaveTextContent('pas possible pour vous');
  });

  it('A76: sends the same key again after an answer that got lost', async () => {
    let isLost = true;
    const app = await openForm({ submitProposal: () => (isLost ? loseConnection() : received) });
    await fillInAndPublish(app);
    expect(await screen.findByRole('alert')).toHaveTextContent('n’a pas pu être joint');
    isLost = false;
    await publish(app);
    await screen.findByRole('heading', { name: 'Votre proposition est publiée' });
    const [first, second] = sentInputs(app);
    expect(second).toEqual(first);
  });

  it('asks what is meant when an earlier text came through under the key', async () => {
    let answer: unknown = {
      __typename: 'IdempotencyConflictError',
      code: 'IDEMPOTENCY_CONFLICT',
      message: '',
    };
    const app = await openForm({ submitProposal: () => answer });
    await fillInAndPublish(app);
    const alert = within(await screen.findByRole('alert'));
    expect(alert.getByText(/a déjà été reçue/)).toBeVisible();
    expect(alert.getByRole('link', { name: 'Voir mes contributions' })).toHaveAttribute(
      'href',
      paths.myPage.to(),
    );
    await app.user.click(alert.getByRole('button', { name: 'C’est une autre proposition' }));
    expect(screen.getByText(/partira comme une autre proposition/)).toBeVisible();
    answer = received;
    await publish(app);
    await screen.findByRole('heading', { name: 'Votre proposition est publiée' });
    const [first, second] = sentInputs(app);
    expect(second?.['idempotencyKey']).not.toBe(first?.['idempotencyKey']);
  });
});

describe('SubmitForm, nothing typed is lost', () => {
  async function leave({ user }: RenderedApp) {
    await user.click(screen.getByRole('link', { name: 'Les propositions' }));
    await user.click(await screen.findByRole('button', { name: 'Quitter la page' }));
    await screen.findByRole('heading', { level: 1, name: 'Les propositions' });
  }

  it('asks before leaving, and gives the text back with its key on return', async () => {
    let isLost = true;
    const app = await openForm({ submitProposal: () => (isLost ? loseConnection() : received) });
    await fillInAndPublish(app);
    await screen.findByRole('alert');
    await leave(app);
    await app.user.click(await screen.findByRole('link', { name: 'Proposer' }));
    expect(await titleField()).toHaveValue(TITLE);
    expect(screen.getByText('Votre texte commencé a été repris.')).toBeVisible();
    isLost = false;
    await publish(app);
    await screen.findByRole('heading', { name: 'Votre proposition est publiée' });
    const [first, second] = sentInputs(app);
    expect(second).toEqual(first);
  });

  it('stays when the reader prefers to stay', async () => {
    const app = await openForm();
    await fillIn(app);
    await app.user.click(screen.getByRole('link', { name: 'Les propositions' }));
    await app.user.click(await screen.findByRole('button', { name: 'Rester ici' }));
    expect(await titleField()).toHaveValue(TITLE);
  });

  it('goes on without the network, and says that the text is kept here', async () => {
    const app = await openForm();
    await fillIn(app);
    app.setOnline(false);
    expect(await screen.findByText('Vous êtes hors connexion.')).toBeVisible();
    expect(bodyField()).toHaveValue(BODY);
    app.setOnline(true);
    await waitFor(() => expect(screen.queryByText('Vous êtes hors connexion.')).toBeNull());
  });

  it('gives back what was begun when the moment has passed', async () => {
    let submit: EditionOptions['submit'] = OPEN;
    const app = await openForm({ edition: () => anEdition({ submit }) });
    await fillIn(app);
    submit = CLOSED;
    await leave(app);
    window.history.back();
    const begun = within(await screen.findByRole('region', { name: 'Votre texte commencé' }));
    expect(begun.getByText(TITLE)).toBeVisible();
    expect(begun.getByText(BODY)).toBeVisible();
    expect(screen.getByText('On ne peut plus proposer.')).toBeVisible();
    expect(await axeFindings()).toEqual([]);
  });
});
