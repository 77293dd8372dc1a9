import type { Page } from 'playwright-core';
import { until } from './until.js';

/** On the page of messages, waits for the one to this address and follows its link. */
export async function followSignInLink(page: Page, email: string): Promise<void> {
  const message = page
    .getByRole('article')
    .filter({ hasText: `Pour ${email},` })
    .first();
  await until(`a message to ${email}`, async () => {
    if ((await message.count()) > 0) return true;
    await page.reload();
    return undefined;
  });
  await message.getByRole('link', { name: /\/connexion\/lien/ }).click();
}
