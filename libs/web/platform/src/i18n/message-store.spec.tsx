import { describe, expect, it, jest } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { renderApp } from '@voix/testing/render-app';
import { defineCatalog } from './catalog.js';
import { createMessageStore } from './message-store.js';
import { Message, useChangeLocale, useMessages } from './index.js';

const catalog = () => {
  const fr = jest.fn(async () => ({ messages: { 'a.b.c': 'Bonjour' } }));
  const en = jest.fn(async () => ({ messages: { 'a.b.c': 'Hello' } }));
  return { fr, en, catalog: defineCatalog('a', { fr, en }) };
};

describe('createMessageStore', () => {
  it('loads an area’s texts once in a language', async () => {
    const { fr, catalog: area } = catalog();
    const store = createMessageStore('fr');
    await Promise.all([store.ensure(area), store.ensure(area)]);
    expect(fr).toHaveBeenCalledTimes(1);
    expect(store.i18n._('a.b.c')).toBe('Bonjour');
  });

  it('changes language only once every area already open has its texts', async () => {
    const { en, catalog: area } = catalog();
    const store = createMessageStore('fr');
    await store.ensure(area);
    const change = store.changeLocale('en');
    expect(store.i18n._('a.b.c')).toBe('Bonjour');
    await change;
    expect(en).toHaveBeenCalledTimes(1);
    expect(store.i18n._('a.b.c')).toBe('Hello');
  });

  it('asks again after a download that failed', async () => {
    const fr = jest
      .fn<() => Promise<{ messages: Record<string, string> }>>()
      .mockRejectedValueOnce(new Error('offline'))
      .mockResolvedValue({ messages: { 'a.b.c': 'Bonjour' } });
    const area = defineCatalog('a', { fr, en: fr });
    const store = createMessageStore('fr');
    await expect(store.ensure(area)).rejects.toThrow('offline');
    await expect(store.ensure(area)).resolves.toBeUndefined();
  });

  it('never shows a key: a text that is not loaded is an error', () => {
    const store = createMessageStore('fr');
    expect(() => store.i18n._('nobody.knows.this')).toThrow(/"nobody.knows.this" is not loaded/);
  });
});

describe('useMessages', () => {
  function Sentence() {
    const { t, locale } = useMessages();
    const changeLocale = useChangeLocale();
    return (
      <>
        <p>{t('platform.error.too-long', { max: 1200 })}</p>
        <button
          type="button"
          onClick={() => changeLocale(locale === 'fr' ? 'en' : 'fr').catch(reportError)}
        >
          {locale}
        </button>
      </>
    );
  }

  it('fills in values, and follows the language, which the browser then remembers', async () => {
    const { user } = await renderApp({ ui: <Sentence /> });
    expect(
      screen.getByText('Ce texte est trop long : 1200 caractères au plus.'),
    ).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'fr' }));
    await waitFor(() =>
      expect(
        screen.getByText('This text is too long: 1200 characters at most.'),
      ).toBeInTheDocument(),
    );
    expect(document.documentElement.lang).toBe('en');
    expect(document.cookie).toContain('voix-locale=en');
    await user.click(screen.getByRole('button', { name: 'en' }));
    await waitFor(() => expect(document.documentElement.lang).toBe('fr'));
  });
});

describe('Message', () => {
  it('reads no tag in what a participant wrote', async () => {
    const { container } = await renderApp({
      ui: <Message id="platform.error.too-long" values={{ max: 3 }} />,
    });
    expect(container.querySelector('main')).toHaveTextContent(/3 caractères au plus/);
  });
});
