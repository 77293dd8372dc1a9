import { describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { axeFindings, renderApp } from '@voix/testing/render-app';
import { EasyReadText } from '../easy-read-text/easy-read-text.js';
import { RichProse } from '../prose/prose.js';
import { useGlossary } from './use-glossary.js';

const BIAS = {
  slug: 'biais',
  term: 'Biais',
  definition: 'Erreur qui va toujours dans le même sens.\nElle touche toujours les mêmes.',
  easyDefinition: 'Une erreur qui revient.',
  synonyms: ['biaisé'],
};
const ENTRIES = [
  BIAS,
  { ...BIAS, slug: 'ia', term: 'IA', definition: 'Une machine.', easyDefinition: null },
];

function Texts({ isEasyRead = false }: { readonly isEasyRead?: boolean }) {
  const glossary = useGlossary({ entries: ENTRIES, page: '/glossaire', isEasyRead });
  const [first, second] = glossary.explainMarkdown([
    '# IA\n\nDes **biais**, des biais.',
    'Une IA.',
  ]);
  const lines = ['Une IA.', 'Un biais.'];
  return (
    <>
      <RichProse text={first ?? []} renderTerm={glossary.renderTerm} />
      <RichProse text={second ?? []} renderTerm={glossary.renderTerm} />
      <EasyReadText lines={lines} shown={glossary.explainLines(lines)} />
    </>
  );
}

function Line({ isEasyRead = false }: { readonly isEasyRead?: boolean }) {
  const { explainLines } = useGlossary({ entries: ENTRIES, page: '/glossaire', isEasyRead });
  return <p>{explainLines(['Des biais dans une IA.'])}</p>;
}

const word = () => screen.getByRole('button', { name: /^biais\s: définition$/ });

describe('useGlossary', () => {
  it('explains a word where it first comes, and leaves the text as it was', async () => {
    const { container } = await renderApp({ ui: <Texts /> });
    const [, , easy] = container.querySelectorAll('main > div');
    expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
      'biais',
      'IA',
      'IA',
      'biais',
    ]);
    expect(container).toHaveTextContent('IADes biais, des biais.Une IA.');
    expect(easy).toHaveTextContent('Une IA.Un biais.');
    expect(await axeFindings(container)).toEqual([]);
  });

  it('opens the definition by keyboard, leads to the glossary, and gives the focus back', async () => {
    const { user, baseElement } = await renderApp({ ui: <Line /> });
    await user.tab();
    expect(word()).toHaveFocus();
    await user.keyboard('{Enter}');
    const meaning = await screen.findByRole('dialog', { name: /^Définition\s: Biais$/ });
    expect(meaning).toHaveTextContent('Elle touche toujours les mêmes.');
    expect(meaning).toContainElement(document.activeElement as HTMLElement);
    expect(await axeFindings(baseElement)).toEqual([]);
    await user.tab();
    const link = within(meaning).getByRole('link', { name: 'Voir dans le glossaire' });
    expect(link).toHaveFocus();
    expect(link).toHaveAttribute('href', '/glossaire#biais');
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    await waitFor(() => expect(word()).toHaveFocus());
  });

  it.each([
    ['its button', () => screen.getByRole('button', { name: 'Fermer' })],
    ['a press on the text around', () => screen.getByText(/^Des/)],
    ['a press on the word', word],
  ])('closes by %s', async (_how, target) => {
    const { user } = await renderApp({ ui: <Line /> });
    await user.click(word());
    await screen.findByRole('dialog');
    await user.click(target());
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  });

  it('keeps the page within reach: another word opens at once', async () => {
    const { user } = await renderApp({ ui: <Line /> });
    await user.click(word());
    await user.click(await screen.findByRole('button', { name: /^IA\s: définition$/ }));
    expect(await screen.findByRole('dialog', { name: /^Définition\s: IA$/ })).toBeVisible();
    expect(screen.getAllByRole('dialog')).toHaveLength(1);
  });

  it('says it in easy words to whoever asked for them, where they are written', async () => {
    const { user } = await renderApp({ ui: <Line isEasyRead /> });
    await user.click(word());
    expect(await screen.findByText('Une erreur qui revient.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: /^IA\s: définition$/ }));
    expect(await screen.findByText('Une machine.')).toBeVisible();
  });
});
