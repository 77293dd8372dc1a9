import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { act, render } from '@testing-library/react';
import { OutboxProvider } from './outbox-provider.js';
import { createOutbox, type SendOutcome } from './outbox.js';

const VOTE = { key: 'k1', channel: 'votes', subject: 'p1', input: {} };

function open(outcomes: SendOutcome[]) {
  const sent: string[] = [];
  const outbox = createOutbox(async () => async ({ key }) => {
    sent.push(key);
    return outcomes.shift() ?? { kind: 'sent' };
  });
  const fail = (error: unknown) => {
    throw error;
  };
  const show = () =>
    render(
      <OutboxProvider outbox={outbox} onFailure={fail}>
        {null}
      </OutboxProvider>,
    );
  return { outbox, sent, show };
}

const pass = (seconds: number) => act(async () => jest.advanceTimersByTimeAsync(seconds * 1000));

describe('OutboxProvider', () => {
  beforeEach(() => {
    localStorage.clear();
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it('sends at the start what waited since an earlier visit', async () => {
    const { outbox, sent, show } = open([]);
    outbox.add(VOTE);
    show();
    await pass(0);
    expect(sent).toEqual(['k1']);
    expect(outbox.entries()).toEqual([]);
  });

  it('tries again soon while the server does not answer, then less often, and no more once it has', async () => {
    const away: SendOutcome[] = Array.from({ length: 6 }, () => ({ kind: 'unreachable' }));
    const { outbox, sent, show } = open(away);
    show();
    act(() => outbox.add(VOTE));
    const attempts: number[] = [];
    for (const seconds of [1, 1, 4, 8, 16, 30, 30]) {
      await pass(seconds);
      attempts.push(sent.length);
    }
    expect(attempts).toEqual([0, 1, 2, 3, 4, 5, 6]);
    await pass(30);
    expect(outbox.entries()).toEqual([]);
    await pass(120);
    expect(sent).toHaveLength(7);
  });
});
