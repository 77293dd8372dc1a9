import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { axeFindings, plainSpaces, renderApp } from '@voix/testing/render-app';
import { PhaseTimeline } from './phase-timeline.js';

const PHASES = [
  { id: '1', title: 'S’informer', startsAt: '2031-01-01T08:00:00Z', state: 'PAST' },
  {
    id: '2',
    title: 'Voter',
    startsAt: '2031-02-01T08:00:00Z',
    endsAt: '2031-03-14T22:59:00Z',
    state: 'CURRENT',
  },
  { id: '3', title: 'Répondre', startsAt: '2031-04-01T08:00:00Z', state: 'COMING' },
] as const;

describe('PhaseTimeline', () => {
  it('says what is over, what is going on and until when, and what comes', async () => {
    const { container } = await renderApp({
      ui: <PhaseTimeline phases={PHASES} timeZone="Europe/Paris" />,
    });
    const texts = screen.getAllByRole('listitem').map((item) => plainSpaces(item.textContent));
    expect(texts).toEqual([
      'S’informerterminé, commencé le1er janvier 2031',
      'Nous sommes iciVoterjusqu’au vendredi 14 mars 2031, 23 h 59, heure de Paris',
      'Répondreà partir du mardi 1er avril 2031',
    ]);
    expect(await axeFindings(container)).toEqual([]);
  });

  it('says a date that is only known by its period as exactly as it is known', async () => {
    const [, current, coming] = PHASES;
    const phases = [
      { ...current, endsAt: '2031-03-31T22:00:00Z', endsPrecision: 'MONTH' },
      { ...coming, startsPrecision: 'SEASON' },
    ] as const;
    await renderApp({ ui: <PhaseTimeline phases={phases} timeZone="Europe/Paris" /> });
    const texts = screen.getAllByRole('listitem').map((item) => plainSpaces(item.textContent));
    expect(texts).toEqual([
      'Nous sommes iciVoterse termine : mars 2031',
      'Répondreprévu : printemps 2031',
    ]);
  });

  it('marks the current phase for those who listen', async () => {
    await renderApp({ ui: <PhaseTimeline phases={PHASES} timeZone="Europe/Paris" /> });
    expect(screen.getByText('Voter').closest('[aria-current="step"]')).toBeInTheDocument();
  });
});
