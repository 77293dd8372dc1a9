import { describe, expect, it, jest } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { axeFindings, loseConnection, renderApp } from '@voix/testing/render-app';
import { editionsCatalog } from '../../../generated/messages/catalog.js';
import { anEdition, SLUG } from '../../spec-data/an-edition.js';
import { ConsentStep } from './consent-step.js';

const CONSENT = { noticeVersion: 2, givenAt: '2026-11-24T09:00:00.000Z' };
const given = () => ({
  __typename: 'GiveConsentSuccess',
  edition: { ...anEdition(), viewerConsent: CONSENT },
});
const changed = () => ({
  __typename: 'NoticeChangedError',
  code: 'NOTICE_CHANGED',
  message: '',
  edition: {
    ...anEdition(),
    legal: { ...anEdition().legal, version: 3, dataController: 'Un autre responsable' },
  },
});

async function open(giveConsent: () => unknown = given) {
  const onAnswer = jest.fn();
  const app = await renderApp({
    ui: <ConsentStep edition={SLUG} onAnswer={onAnswer} />,
    catalogs: [editionsCatalog],
    server: {
      Query: { edition: anEdition(), viewer: { id: 'me', permissions: [] } },
      Mutation: { giveConsent },
    },
  });
  await screen.findByRole('checkbox');
  const inputs = () =>
    app.server.sent
      .filter(({ name }) => name === 'GiveConsent')
      .map(({ variables }) => variables['input']);
  return { ...app, onAnswer, inputs };
}

const box = () => screen.getByRole('checkbox', { name: /J’accepte/ });
const button = (name: string) => screen.getByRole('button', { name });

describe('ConsentStep', () => {
  it('says why it asks and what is told, with nothing ticked beforehand', async () => {
    const { user } = await open();
    expect(screen.getByRole('dialog', { name: 'Avant de participer, votre accord' })).toBeVisible();
    expect(box()).not.toBeChecked();
    await user.click(screen.getByText(/Lire ce qui est dit de vos données \(version 2\)/));
    expect(screen.getByText('Fédération des patients')).toBeVisible();
    expect(await axeFindings()).toEqual([]);
  });

  it('gives the consent to the version that was read, once the box is ticked', async () => {
    const { user, onAnswer, inputs } = await open();
    await user.click(box());
    await user.click(button('Accepter et continuer'));
    await waitFor(() => expect(onAnswer).toHaveBeenCalledWith(true));
    expect(inputs()).toEqual([{ editionId: anEdition().id, noticeVersion: 2 }]);
  });

  it('takes no press for a consent without the tick, and says what is missing', async () => {
    const { user, onAnswer, inputs } = await open();
    await user.click(button('Accepter et continuer'));
    expect(screen.getByText(/Cochez la case pour accepter/)).toBeVisible();
    expect(inputs()).toEqual([]);
    expect(onAnswer).not.toHaveBeenCalled();
    expect(await axeFindings()).toEqual([]);
  });

  it('lets one decline, by its button or by Escape', async () => {
    const { user, onAnswer, inputs } = await open();
    await user.click(button('Pas maintenant'));
    expect(onAnswer).toHaveBeenLastCalledWith(false);
    await user.keyboard('{Escape}');
    expect(onAnswer).toHaveBeenCalledTimes(2);
    expect(onAnswer).toHaveBeenLastCalledWith(false);
    expect(inputs()).toEqual([]);
  });

  it('shows the new text, unticked, when the notice has changed meanwhile', async () => {
    let isChanged = false;
    const { user, onAnswer } = await open(() => (isChanged ? given() : changed()));
    await user.click(box());
    await user.click(button('Accepter et continuer'));
    expect(await screen.findByRole('alert')).toHaveTextContent('Ce texte vient de changer');
    expect(screen.getByText('Un autre responsable')).toBeInTheDocument();
    expect(box()).not.toBeChecked();
    expect(onAnswer).not.toHaveBeenCalled();
    isChanged = true;
    await user.click(box());
    await user.click(button('Accepter et continuer'));
    await waitFor(() => expect(onAnswer).toHaveBeenCalledWith(true));
  });

  it('stays open when the network is away, and can be pressed again', async () => {
    let isAway = true;
    const { user, onAnswer } = await open(() => (isAway ? loseConnection() : given()));
    await user.click(box());
    await user.click(button('Accepter et continuer'));
    expect(await screen.findByRole('alert')).toBeVisible();
    expect(box()).toBeChecked();
    isAway = false;
    await user.click(button('Accepter et continuer'));
    await waitFor(() => expect(onAnswer).toHaveBeenCalledWith(true));
  });
});
