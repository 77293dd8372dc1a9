import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { axeFindings, plainSpaces, renderApp } from '@voix/testing/render-app';
import { StanceBar } from './stance-bar.js';

const READING =
  'Sur 350 votes en ligne, 61 % sont d’accord, 12 % sont neutres et 27 % ne sont pas d’accord.';

describe('StanceBar', () => {
  it('says in a sentence what it draws, with the number of votes', async () => {
    const { container } = await renderApp({
      ui: (
        <StanceBar
          channel="online"
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
      ui: (
        <StanceBar
          channel="online"
          label="Votes"
          counts={{ agree: 1200, neutral: 0, disagree: 300 }}
        />
      ),
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

  it('shows who was counted, where, and when', async () => {
    await renderApp({
      ui: (
        <StanceBar
          label="Votes"
          channel="elsewhere"
          counts={{ agree: 5, neutral: 0, disagree: 0 }}
          source="Participation en ligne, 23 novembre."
        />
      ),
    });
    expect(screen.getByText('Participation en ligne, 23 novembre.')).toBeInTheDocument();
    expect(screen.getByText(/^Sur 5 votes sur une autre plateforme, 100 %/)).toBeInTheDocument();
  });

  it('counts, and gives no percent, when too few people voted for one', async () => {
    const { user, container } = await renderApp({
      ui: (
        <StanceBar channel="online" label="Votes" counts={{ agree: 2, neutral: 1, disagree: 1 }} />
      ),
    });
    expect(screen.getByText(/^4 votes en ligne : 2 d’accord, 1 neutre et 1 pas/)).toBeVisible();
    await user.click(screen.getByText('Voir les chiffres en tableau'));
    expect(screen.getAllByRole('columnheader').map((cell) => cell.textContent)).toEqual([
      'Avis',
      'Votes',
    ]);
    expect(container).not.toHaveTextContent('%');
    expect(await axeFindings(container)).toEqual([]);
  });

  it('says that nobody voted rather than drawing nothing', async () => {
    await renderApp({
      ui: (
        <StanceBar channel="online" label="Votes" counts={{ agree: 0, neutral: 0, disagree: 0 }} />
      ),
    });
    expect(screen.getByText('Personne n’a encore voté.')).toBeInTheDocument();
    expect(screen.queryByRole('img')).not.toBeInTheDocument();
  });
});
