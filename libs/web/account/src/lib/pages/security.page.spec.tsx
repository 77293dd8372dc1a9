import { describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
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
const proSante = {
  id: 'i1',
  provider: { id: 'pro-sante', label: 'Pro Santé Connect' },
  isHealthProfessional: true,
  assuranceLevel: 'eidas1',
  linkedAt: '2026-10-01T10:00:00.000Z',
  lastUsedAt: null,
};
const hospital = {
  ...proSante,
  id: 'i2',
  provider: { id: 'hospital', label: 'Un hôpital' },
  isHealthProfessional: false,
  assuranceLevel: 'urn:hospital:2',
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
    routes: accountRoutes(),
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

  it('lists linked identities: of whom, how sure, since when; none shows no list', async () => {
    const { container } = await open({ secondFactor: state(), identities: [proSante, hospital] });
    const mine = within(await screen.findByRole('region', { name: 'Mes identités reliées' }));
    expect(mine.getByText('Pro Santé Connect')).toBeVisible();
    expect(mine.getByText('Professionnel de santé')).toBeVisible();
    expect(mine.getByText(/garantie.*faible$/)).toBeVisible();
    expect(mine.getByText(/garantie.*urn:hospital:2$/)).toBeVisible();
    expect(mine.getAllByText(/1er octobre/)).toHaveLength(2);
    expect(await axeFindings(container)).toEqual([]);
  });

  it('unlinks an identity after a question, and puts the reader back at the list', async () => {
    const { user, server } = await open({
      secondFactor: state(),
      identities: [proSante, hospital],
    });
    await user.click(await screen.findByRole('button', { name: /^Délier.*Pro Santé Connect/ }));
    const question = within(await screen.findByRole('dialog'));
    await user.click(question.getByRole('button', { name: 'Délier' }));
    const heading = await screen.findByRole('heading', { name: 'Mes identités reliées' });
    await waitFor(() => expect(heading).toHaveFocus());
    expect(screen.queryByText('Pro Santé Connect')).toBeNull();
    expect(screen.getByText('Un hôpital')).toBeVisible();
    expect(server.sent.at(-1)?.variables).toEqual({ input: { identityId: 'i1' } });
  });

  it('keeps an identity when the question is answered by keeping it', async () => {
    const { user, server } = await open({ secondFactor: state(), identities: [proSante] });
    await user.click(await screen.findByRole('button', { name: /^Délier.*Pro Santé Connect/ }));
    await user.click(await screen.findByRole('button', { name: 'La garder' }));
    expect(screen.getByText('Pro Santé Connect')).toBeVisible();
    expect(server.sent.filter(({ variables }) => 'input' in variables)).toEqual([]);
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
