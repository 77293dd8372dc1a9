import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { ERROR_CODES, ERROR_MESSAGES, type ErrorCode } from '@voix/contracts/error-codes';
import { LOCALES, type Locale } from '@voix/web-platform/i18n';
import { axeFindings, plainSpaces, renderApp } from '@voix/testing/render-app';
import { UserErrorMessage } from './user-error-message.js';

const codes = Object.keys(ERROR_CODES) as ErrorCode[];
const pairs = LOCALES.flatMap((locale) => codes.map((code) => [locale, code] as const));

async function textOf(locale: Locale, code: string, message: string) {
  const app = await renderApp({
    locale,
    ui: <UserErrorMessage error={{ __typename: 'E', code, message }} />,
  });
  const text = plainSpaces(screen.getByRole('alert').textContent);
  return { ...app, text };
}

describe('UserErrorMessage', () => {
  it.each(pairs)('says in %s what %s means', async (locale, code) => {
    const { text } = await textOf(locale, code, ERROR_MESSAGES[locale][code]);
    expect(text).toBe(plainSpaces(ERROR_MESSAGES[locale][code]));
    expect(text).not.toMatch(/[A-Z]{2,}_/);
  });

  it('shows the server’s own sentence for a code it does not know yet', async () => {
    const { text, container } = await textOf('fr', 'LEARNED_TOMORROW', 'Le scrutin est clos.');
    expect(text).toBe('Le scrutin est clos.');
    expect(await axeFindings(container)).toEqual([]);
  });
});
