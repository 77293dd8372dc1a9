import { describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { axeFindings, loseConnection, plainSpaces, renderApp } from '@voix/testing/render-app';
import { editionsCatalog } from '../../../generated/messages/catalog.js';
import { anEdition, SLUG } from '../../spec-data/an-edition.js';
import { EditionConsent } from './edition-consent.js';

const CONSENT = { noticeVersion: 2, givenAt: '2026-11-24T09:00:00.000Z' };
const withConsent = (viewerConsent: typeof CONSENT | null, consentRequired = true) => ({
  ...anEdition(),
  consentRequired,
  viewerConsent,
});

const open = (edition: unknown, withdrawConsent?: () => unknown) =>
  renderApp({
    ui: <EditionConsent edition={SLUG} />,
    catalogs: [editionsCatalog],
    server: { Query: { edition }, Mutation: { withdrawConsent } },
  });

const withdrawn = () => ({
  __typename: 'WithdrawConsentSuccess',
  edition: withConsent(null),
});

describe('EditionConsent', () => {
  it('says to which version one agreed, when, and what taking it back would do', async () => {
    const { container } = await open(withConsent(CONSENT));
    const line = await screen.findByText(/Vous avez donné votre accord/);
    expect(plainSpaces(line.textContent ?? '')).toMatch(/24 novembre.*version 2/);
    expect(screen.getByText(/Ce que vous avez déjà fait reste/)).toBeVisible();
    expect(await axeFindings(container)).toEqual([]);
  });

  it('takes the consent back at one press, and leaves its reader there', async () => {
    const { user, server } = await open(withConsent(CONSENT), withdrawn);
    await user.click(await screen.findByRole('button', { name: 'Retirer mon accord' }));
    const line = await screen.findByText(/Vous n’avez pas d’accord en cours/);
    await waitFor(() => expect(line).toHaveFocus());
    expect(screen.queryByRole('button')).toBeNull();
    expect(server.sent.at(-1)?.variables).toEqual({ input: { editionId: anEdition().id } });
  });

  it('says when it could not be taken back, and keeps the button', async () => {
    const { user } = await open(withConsent(CONSENT), loseConnection);
    const button = await screen.findByRole('button', { name: 'Retirer mon accord' });
    await user.click(button);
    expect(await screen.findByRole('alert')).toBeVisible();
    expect(button).toBeVisible();
    expect(screen.getByText(/Vous avez donné votre accord/)).toBeVisible();
  });

  it('says that none is in force, and that it will be asked for', async () => {
    await open(withConsent(null));
    expect(await screen.findByText(/Vous n’avez pas d’accord en cours/)).toBeVisible();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('shows nothing where no consent is asked', async () => {
    const { container, server } = await open(withConsent(null, false));
    await waitFor(() => expect(server.sent).toHaveLength(1));
    await waitFor(() => expect(container.querySelector('main')?.textContent).toBe(''));
  });
});
