import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { axeFindings, plainSpaces, renderApp } from '@voix/testing/render-app';
import { StanceBar } from './stance-bar.js';

const READING =
  'Sur 350 votes, 61 % sont d’accord, 12 % sont neutres et 27 % ne sont pas d’accord.';

describe('StanceBar', () => {
  it('says in a sentence what it draws, with the number of votes', async () => {
    const { container } = await renderApp({
      ui: (
        <StanceBar
          label="Votes sur la proposition 12"
          counts={{ agree: 213, neutral: 41, disagree: 96 }}
        />
      ),
    });
    expect(screen.getByText(READING)).toBeInTheDocument();
    const title = container.querySelector('title')?.textContent;
    expect(plainSpaces(title)).toBe(`Votes sur la proposition 12. ${READING}`);
    expect(screen.getByRole('img', { name: title ?? '' })).toBeInTheDocument();
    expect(await axeFindings(container)).toEqual([]);
  });

  it('has a table twin, one press away', async () => {
    const { user } = await renderApp({
      ui: <StanceBar label="Votes" counts={{ agree: 1200, neutral: 0, disagree: 300 }} />,
    });
    await user.click(screen.getByText('Voir les chiffres en tableau'));
    const rows = within(screen.getByRole('table', { name: 'Votes' })).getAllByRole('row');
    expect(rows.map((row) => plainSpaces(row.textContent))).toEqual([
      'AvisVotesPart',
      'D’accord1 20080 %',
      'Neutre00 %',
      'Pas d’accord30020 %',
      'Ensemble1 500100 %',
    ]);
  });

  it('shows who was counted, and when', async () => {
    await renderApp({
      ui: (
        <StanceBar
          label="Votes"
          counts={{ agree: 1, neutral: 0, disagree: 0 }}
          source="Participation en ligne, 23 novembre."
        />
      ),
    });
    expect(screen.getByText('Participation en ligne, 23 novembre.')).toBeInTheDocument();
    expect(screen.getByText(/^Sur 1 vote, 100 %/)).toBeInTheDocument();
  });

  it('says that nobody voted rather than drawing nothing', async () => {
    await renderApp({
      ui: <StanceBar label="Votes" counts={{ agree: 0, neutral: 0, disagree: 0 }} />,
    });
    expect(screen.getByText('Personne n’a encore voté.')).toBeInTheDocument();
    expect(screen.queryByRole('img')).not.toBeInTheDocument();
  });
});
