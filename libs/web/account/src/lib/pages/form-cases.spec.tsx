import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { paths } from '@voix/web-platform/routing';
import { codeCases, emailCases, nameCases, saidOf } from '@voix/testing/form-cases';
import { renderApp, type RenderedApp } from '@voix/testing/render-app';
import { accountRoutes } from '../account.routes.js';
import {
  anAccountServer,
  EMAIL,
  type AccountServerOptions,
} from '../__fixtures__/an-account-server.js';

const open = (path: string, options: AccountServerOptions = {}) =>
  renderApp({ routes: accountRoutes(), path, server: anAccountServer(options) });

const field = (name: string) => screen.findByRole('textbox', { name });

async function fillInAndSend({ user }: RenderedApp, name: string, text: string, verb: string) {
  await user.clear(await field(name));
  await user.click(await field(name));
  await user.paste(text);
  await user.click(screen.getByRole('button', { name: verb }));
}

const sent = ({ server }: RenderedApp, operation: string) =>
  server.sent.filter(({ name }) => name === operation);

describe('what the site says of the forms of an account', () => {
  it.each(emailCases)('where to send a link: $what', async ({ typed, issues: [issue] }) => {
    const app = await open(paths.signIn.to());
    await fillInAndSend(app, 'Adresse électronique', typed.email, 'Recevoir un lien de connexion');
    expect(await field('Adresse électronique')).toHaveAccessibleDescription(
      expect.stringContaining(saidOf(issue)),
    );
    expect(sent(app, 'RequestSignInLink')).toEqual([]);
  });

  it.each(codeCases)('the code: $what', async ({ typed, issues: [issue] }) => {
    const app = await open(paths.signIn.to());
    await fillInAndSend(app, 'Adresse électronique', EMAIL, 'Recevoir un lien de connexion');
    await fillInAndSend(app, 'Code à six chiffres', typed.code, 'Me connecter avec ce code');
    expect(await field('Code à six chiffres')).toHaveAccessibleDescription(
      expect.stringContaining(saidOf(issue)),
    );
    expect(sent(app, 'CompleteSignIn')).toEqual([]);
  });

  it.each(nameCases)('the name: $what', async ({ typed, issues: [issue] }) => {
    const app = await open(paths.myPage.to(), { person: 'member' });
    await fillInAndSend(app, 'Nom affiché', typed.displayName, 'Enregistrer');
    expect(await field('Nom affiché')).toHaveAccessibleDescription(
      expect.stringContaining(saidOf(issue)),
    );
    expect(sent(app, 'UpdateMyProfile')).toEqual([]);
  });
});
