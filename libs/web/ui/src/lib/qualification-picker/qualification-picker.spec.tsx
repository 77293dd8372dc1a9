import { describe, expect, it, jest } from '@jest/globals';
import { screen } from '@testing-library/react';
import { axeFindings, renderApp } from '@voix/testing/render-app';
import type { Stance } from '../stance/stance.js';
import { QualificationPicker } from './qualification-picker.js';

const OFFERED: readonly (readonly [Stance, readonly string[]])[] = [
  ['AGREE', ['Coup de cœur', 'Réaliste', 'Banalité']],
  ['NEUTRAL', ['Pas compris', 'Pas d’avis', 'Cela m’est égal']],
  ['DISAGREE', ['Surtout pas', 'Infaisable', 'Banalité']],
];

describe('QualificationPicker', () => {
  it.each(OFFERED)('offers with %s the nuances that go with it: %j', async (stance, words) => {
    const { container } = await renderApp({
      ui: <QualificationPicker stance={stance} value={[]} onChange={jest.fn()} />,
    });
    expect(screen.getAllByRole('checkbox').map((box) => box.closest('label')?.textContent)).toEqual(
      words,
    );
    expect(await axeFindings(container)).toEqual([]);
  });

  it('adds a nuance to those chosen, and takes one away', async () => {
    const onChange = jest.fn();
    const { user } = await renderApp({
      ui: <QualificationPicker stance="AGREE" value={['LIKE_IT']} onChange={onChange} />,
    });
    await user.click(screen.getByRole('checkbox', { name: 'Réaliste' }));
    await user.click(screen.getByRole('checkbox', { name: 'Coup de cœur' }));
    expect(onChange.mock.calls).toEqual([[['LIKE_IT', 'DOABLE']], [[]]]);
  });
});
