import { describe, expect, it, jest } from '@jest/globals';
import { screen } from '@testing-library/react';
import { axeFindings, renderApp } from '@voix/testing/render-app';
import { TextArea } from './text-area.js';

const text = (value: string, max: number) => (
  <TextArea label="Votre texte" value={value} maxGraphemes={max} onChange={jest.fn()} />
);

describe('TextArea', () => {
  it('A49: counts as a person counts, not as a computer does', async () => {
    const { container } = await renderApp({ ui: text('👨‍👩‍👧é', 50) });
    expect(screen.getByText('Encore 48 caractères possibles')).toBeInTheDocument();
    expect(await axeFindings(container)).toEqual([]);
  });

  it('cuts nothing: it says how much is too much', async () => {
    await renderApp({ ui: text('abcde', 3) });
    expect(screen.getByRole('textbox')).toHaveValue('abcde');
    expect(screen.getByText('2 caractères de trop')).toBeInTheDocument();
    expect(screen.getByRole('status')).toHaveTextContent('Ce texte est devenu trop long.');
  });

  it('speaks of the room left only near the end, by steps', async () => {
    await renderApp({ ui: text('a', 100) });
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
    document.body.replaceChildren();
    await renderApp({ ui: text('a'.repeat(85), 100) });
    expect(screen.getByRole('status')).toHaveTextContent('Encore 20 caractères');
  });
});
