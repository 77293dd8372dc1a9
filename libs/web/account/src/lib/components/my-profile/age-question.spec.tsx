import { describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { axeFindings, loseConnection, renderApp } from '@voix/testing/render-app';
import { accountCatalog } from '../../../generated/messages/catalog.js';
import { AgeQuestion } from './age-question.js';

async function open(stateMyAgeBand: () => unknown, ageBand: 'FROM_75' | null = null) {
  function Page() {
    const [stated] = useState(ageBand);
    return <AgeQuestion ageBand={stated} />;
  }
  const app = await renderApp({
    ui: <Page />,
    catalogs: [accountCatalog],
    server: { Mutation: { stateMyAgeBand } },
  });
  const inputs = () => app.server.sent.map(({ variables }) => variables['input']);
  return { ...app, inputs };
}

const saved = () => ({
  __typename: 'StateMyAgeBandSuccess',
  viewer: { id: 'viewer', ageBand: 'FROM_25_TO_39' },
});
const question = () => screen.getByRole('combobox', { name: /Votre âge/ });

describe('AgeQuestion', () => {
  it('says what it serves for, and is answered by nobody beforehand', async () => {
    const { container } = await open(saved);
    expect(question()).toHaveDisplayValue('Je préfère ne pas le dire');
    expect(question()).toHaveAccessibleDescription(/jamais montré avec votre nom/);
    expect(await axeFindings(container)).toEqual([]);
  });

  it('keeps a choice at once, and lets it be taken back', async () => {
    const { user, inputs } = await open(saved, 'FROM_75');
    await user.selectOptions(question(), 'De 25 à 39 ans');
    await waitFor(() => expect(inputs()).toEqual([{ ageBand: 'FROM_25_TO_39' }]));
    await user.selectOptions(question(), 'Je préfère ne pas le dire');
    await waitFor(() => expect(inputs().at(-1)).toEqual({ ageBand: null }));
  });

  it('says when it could not be kept, and shows what the server has', async () => {
    const { user } = await open(loseConnection, 'FROM_75');
    await user.selectOptions(question(), 'De 25 à 39 ans');
    expect(await screen.findByRole('alert')).toBeVisible();
    expect(question()).toHaveDisplayValue('75 ans ou plus');
  });
});
