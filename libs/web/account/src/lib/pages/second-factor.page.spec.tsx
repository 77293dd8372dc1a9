import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { paths, secondFactorPath } from '@voix/web-platform/routing';
import { axeFindings, renderApp } from '@voix/testing/render-app';
import { accountRoutes } from '../account.routes.js';
import { accountTypePolicies } from '../account.type-policies.js';
import { anAccountServer, type AccountServerOptions } from '../__fixtures__/an-account-server.js';

const CODES = ['7K3F-Q2MX-9D4T-0ABC', 'AAAA-BBBB-CCCC-DDDD'];

function secondFactor(fields: object = {}) {
  return {
    isRequired: true,
    isPassed: false,
    authenticator: { addedAt: null, recoveryCodesLeft: 0 },
    passkeys: [],
    ...fields,
  };
}
const withAuthenticator = secondFactor({
  authenticator: { addedAt: '2026-10-01T10:00:00.000Z', recoveryCodesLeft: 9 },
});

async function open(options: AccountServerOptions) {
  const page = await renderApp({
    routes: accountRoutes(),
    path: secondFactorPath(paths.myPage.to()),
    server: anAccountServer(options),
    typePolicies: [accountTypePolicies],
  });
  await screen.findByRole('heading', { level: 1, name: 'Seconde vérification' });
  return page;
}

describe('SecondFactorPage', () => {
  it('asks a visitor to sign in first', async () => {
    await open({ person: 'visitor' });
    expect(await screen.findByText('Connectez-vous d’abord')).toBeVisible();
  });

  it('tells whoever needs none so, with the way on', async () => {
    const { container } = await open({
      person: 'member',
      secondFactor: secondFactor({ isRequired: false }),
    });
    expect(
      await screen.findByText('Votre compte ne demande pas de seconde vérification.'),
    ).toBeVisible();
    expect(screen.getByRole('link', { name: 'Continuer' })).toHaveAttribute(
      'href',
      paths.myPage.to(),
    );
    expect(await axeFindings(container)).toEqual([]);
  });

  it('lets choose the first time, links an application, and shows the codes on paper once', async () => {
    const { user, server, container } = await open({
      person: 'member',
      secondFactor: secondFactor(),
      mutations: {
        confirmAuthenticator: () => ({
          __typename: 'ConfirmAuthenticatorSuccess',
          recoveryCodes: CODES,
          viewer: { id: 'me', secondFactor: secondFactor({ isPassed: true }) },
        }),
      },
    });
    await user.click(
      await screen.findByRole('button', { name: 'Relier une application de codes' }),
    );
    expect(await screen.findByRole('img', { name: /à scanner/ })).toBeVisible();
    expect(await axeFindings(container)).toEqual([]);
    await user.type(
      screen.getByRole('textbox', { name: 'Code montré par l’application' }),
      '123 456',
    );
    await user.click(screen.getByRole('button', { name: 'Vérifier ce code' }));
    for (const code of CODES) expect(await screen.findByText(code)).toBeVisible();
    expect(server.sent.at(-1)?.variables).toEqual({
      input: { setupToken: 'setup-token', code: '123456' },
    });
    expect(await axeFindings(container)).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Je les ai gardés, continuer' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Ma page' })).toBeVisible();
  });

  it('passes with a code, then goes where its reader was', async () => {
    const { user } = await open({ person: 'member', secondFactor: withAuthenticator });
    await user.type(await screen.findByRole('textbox', { name: 'Code de vérification' }), '123456');
    await user.click(screen.getByRole('button', { name: 'Vérifier' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Ma page' })).toBeVisible();
  });

  it('says beside the field that a code is wrong, and apart that all are closed', async () => {
    let code = 'SECOND_FACTOR_CODE_INVALID';
    const passSecondFactor = () => ({ __typename: 'SecondFactorFailedError', code, message: '' });
    const { user } = await open({
      person: 'member',
      secondFactor: withAuthenticator,
      mutations: { passSecondFactor },
    });
    const field = await screen.findByRole('textbox', { name: 'Code de vérification' });
    await user.type(field, '000000');
    await user.click(screen.getByRole('button', { name: 'Vérifier' }));
    expect((await screen.findAllByText(/Ce code n’est pas le bon/)).length).toBeGreaterThan(0);
    expect(field).toBeInvalid();
    code = 'SECOND_FACTOR_LOCKED';
    await user.click(screen.getByRole('button', { name: 'Vérifier' }));
    expect(await screen.findByText(/Trop de codes faux/)).toBeVisible();
  });

  it('may be left for later', async () => {
    await open({ person: 'member', secondFactor: withAuthenticator });
    expect(await screen.findByRole('link', { name: /^Plus tard/ })).toHaveAttribute(
      'href',
      paths.myPage.to(),
    );
  });
});
