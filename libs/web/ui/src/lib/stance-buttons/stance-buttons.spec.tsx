import { describe, expect, it, jest } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { axeFindings, renderApp } from '@voix/testing/render-app';
import { StanceButtons } from './stance-buttons.js';

describe('StanceButtons', () => {
  it('offers the three answers in words, under the question', async () => {
    const { container } = await renderApp({
      ui: <StanceButtons label="Votre avis sur la proposition 12" onChoose={jest.fn()} />,
    });
    const group = screen.getByRole('group', { name: 'Votre avis sur la proposition 12' });
    const names = within(group)
      .getAllByRole('button')
      .map((button) => button.textContent);
    expect(names).toEqual(['D’accord', 'Neutre', 'Pas d’accord']);
    expect(await axeFindings(container)).toEqual([]);
  });

  it('gives the answer chosen, by mouse and by keyboard', async () => {
    const onChoose = jest.fn();
    const { user } = await renderApp({
      ui: <StanceButtons label="Votre avis" onChoose={onChoose} />,
    });
    await user.click(screen.getByRole('button', { name: 'Pas d’accord' }));
    await user.tab({ shift: true });
    await user.keyboard(' ');
    expect(onChoose.mock.calls).toEqual([['DISAGREE'], ['NEUTRAL']]);
  });

  it('says which answer is the reader’s own otherwise than by colour', async () => {
    await renderApp({
      ui: <StanceButtons label="Votre avis" value="AGREE" onChoose={jest.fn()} />,
    });
    expect(
      screen.getByRole('button', { name: /D’accord.*votre vote/, pressed: true }),
    ).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Neutre', pressed: false })).toBeInTheDocument();
  });

  it('takes no answer when voting is closed', async () => {
    const onChoose = jest.fn();
    const { user } = await renderApp({
      ui: <StanceButtons label="Votre avis" isDisabled onChoose={onChoose} />,
    });
    await user.click(screen.getByRole('button', { name: 'Neutre' }));
    expect(onChoose).not.toHaveBeenCalled();
  });

  it('speaks English to English readers', async () => {
    await renderApp({ locale: 'en', ui: <StanceButtons label="Your view" onChoose={jest.fn()} /> });
    expect(screen.getByRole('button', { name: 'Disagree' })).toBeInTheDocument();
  });
});
