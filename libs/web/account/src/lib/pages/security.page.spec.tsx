import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { paths } from '@voix/web-platform/routing';
import { axeFindings, renderApp } from '@voix/testing/render-app';
import { accountRoutes } from '../account.routes.js';
import { accountTypePolicies } from '../account.type-policies.js';
import { anAccountServer, type AccountServerOptions } from '../__fixtures__/an-account-server.js';

const phone = {
  id: 'k1',
  name: 'Téléphone',
  isSynced: true,
  createdAt: '2026-10-01T10:00:00.000Z',
  lastUsedAt: null,
};
const state = (fields: object = {}) => ({
  isRequired: false,
  isPassed: false,
  authenticator: { addedAt: null, recoveryCodesLeft: 3 },
  passkeys: [phone],
  ...fields,
});

async function open(options: AccountServerOptions) {
  const page = await renderApp({
    routes: accountRoutes,
    path: paths.security.to(),
    server: anAccountServer({ person: 'member', ...options }),
    typePolicies: [accountTypePolicies],
  });
  await screen.findByRole('heading', { level: 1, name: 'Sécurité de mon compte' });
  return page;
}

describe('SecurityPage', () => {
  it('lists passkeys, and says when the browser knows none', async () => {
    const { container } = await open({ secondFactor: state() });
    const mine = within(await screen.findByRole('region', { name: 'Mes clés d’accès' }));
    expect(mine.getByText('Téléphone')).toBeVisible();
    expect(mine.getByText('Copiée sur vos autres appareils')).toBeVisible();
    expect(mine.getByText('Ce navigateur ne connaît pas les clés d’accès.')).toBeVisible();
    expect(screen.getByText('Il vous en reste 3.')).toBeVisible();
    expect(await axeFindings(container)).toEqual([]);
  });

  it('removes a passkey after a question, and says why not when it is the last', async () => {
    const removePasskey = () => ({
      __typename: 'LastSecondFactorError',
      code: 'LAST_SECOND_FACTOR',
      message: '',
    });
    const { user, server } = await open({ secondFactor: state(), mutations: { removePasskey } });
    await user.click(await screen.findByRole('button', { name: /^Retirer.*Téléphone/ }));
    const question = within(await screen.findByRole('dialog'));
    await user.click(question.getByRole('button', { name: 'Retirer' }));
    expect(await screen.findByText(/C’est votre seule seconde vérification/)).toBeVisible();
    expect(server.sent.at(-1)?.variables).toEqual({ input: { passkeyId: 'k1' } });
  });

  it('asks a role holder to pass the second check first', async () => {
    await open({ secondFactor: state({ isRequired: true }) });
    expect(await screen.findByText('Faites d’abord la seconde vérification.')).toBeVisible();
    expect(screen.queryByText('Téléphone')).toBeNull();
  });

  it('asks a visitor to sign in first', async () => {
    await open({ person: 'visitor' });
    expect(await screen.findByText('Connectez-vous d’abord')).toBeVisible();
  });
});
