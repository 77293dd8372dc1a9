import { codeOf } from './second-factor.js';
import { followSignInLink } from './sign-in-message.js';
import type { Visitor } from './visitor.js';

/** Signs in through the pages with the link of the message. */
export async function signInOnPage(visitor: Visitor, email: string): Promise<void> {
  const { page } = visitor;
  await visitor.goTo('/connexion');
  await page.getByRole('textbox', { name: 'Adresse électronique' }).fill(email);
  await page.getByRole('button', { name: 'Recevoir un lien de connexion' }).click();
  await page.getByText('Un message est parti').waitFor();
  await page.goto('/dev/mailbox');
  await followSignInLink(page, email);
  await page.getByRole('button', { name: 'Me connecter', exact: true }).click();
}

/**
 * Signs in through the pages as someone who holds a role and chooses their second check for the first time; answers
 * the secret of their authenticator and their recovery codes.
 */
export async function signInAsRoleHolder(
  visitor: Visitor,
  email: string,
): Promise<{ readonly secret: string; readonly recoveryCodes: readonly string[] }> {
  await signInOnPage(visitor, email);
  await visitor.title('Seconde vérification').waitFor();
  const secret = await setUpAuthenticatorOnPage(visitor);
  const recoveryCodes = await visitor.page.locator('li code').allInnerTexts();
  await visitor.page.getByRole('button', { name: 'Je les ai gardés, continuer' }).click();
  await visitor.title('Ma page').waitFor();
  return { secret, recoveryCodes };
}

/** Links an authenticator on the page that offers it; answers its secret. The recovery codes show afterwards. */
export async function setUpAuthenticatorOnPage({ page }: Visitor): Promise<string> {
  await page.getByRole('button', { name: 'Relier une application de codes' }).click();
  const typed = await page.locator('ol code').innerText();
  const secret = typed.replaceAll(' ', '');
  await page.getByRole('textbox', { name: 'Code montré par l’application' }).fill(codeOf(secret));
  await page.getByRole('button', { name: 'Vérifier ce code' }).click();
  await page.getByRole('heading', { name: 'Mes codes de secours' }).waitFor();
  return secret;
}
