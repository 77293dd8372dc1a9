import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { axeFindings, renderApp } from '@voix/testing/render-app';
import { Notice, type NoticeTone } from './notice.js';

const WORDS: readonly (readonly [NoticeTone, string])[] = [
  ['info', 'Information'],
  ['success', 'C’est fait'],
  ['warning', 'Attention'],
  ['refused', 'Refus'],
];

describe('Notice', () => {
  it.each(WORDS)('says in a word what the tone %s says in colour: %s', async (tone, word) => {
    const { container } = await renderApp({ ui: <Notice tone={tone} heading="Phase close" /> });
    expect(screen.getByRole('img', { name: word })).toBeInTheDocument();
    expect(await axeFindings(container)).toEqual([]);
  });

  it('interrupts those who listen only when it is asked to', async () => {
    const { rerender } = await renderApp({ ui: <Notice heading="Rien de neuf" /> });
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    rerender(<p />);
    await renderApp({ ui: <Notice announce="alert" heading="Vote non compté" /> });
    expect(screen.getByRole('alert')).toHaveTextContent('Vote non compté');
  });
});
