import { describe, expect, it } from '@jest/globals';
import { axeFindings, renderApp } from '@voix/testing/render-app';
import { Countdown } from './countdown.js';

const MINUTE = 60_000;
const inMinutes = (minutes: number) => new Date(Date.now() + minutes * MINUTE).toISOString();

async function textAfter(minutes: number) {
  const { container } = await renderApp({ ui: <Countdown until={inMinutes(minutes)} /> });
  return container.querySelector('main')?.textContent;
}

describe('Countdown', () => {
  it('counts in the last 48 hours', async () => {
    expect(await textAfter(47 * 60 + 30)).toBe('Plus que 47 heures et 30 minutes');
    expect(await textAfter(60)).toBe('Plus que 1 heure');
    expect(await textAfter(1)).toBe('Plus que 1 minute');
  });

  it('presses nobody before that, and is silent once it is over', async () => {
    expect(await textAfter(48 * 60 + 5)).toBe('');
    expect(await textAfter(-5)).toBe('');
  });

  it('leaves axe nothing to find', async () => {
    const { container } = await renderApp({ ui: <Countdown until={inMinutes(90)} /> });
    expect(await axeFindings(container)).toEqual([]);
  });
});
