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

  it('tries again now and then while the server does not answer, and no more once it has', async () => {
    const { outbox, sent, show } = open([{ kind: 'unreachable' }, { kind: 'unreachable' }]);
    show();
    act(() => outbox.add(VOTE));
    await pass(29);
    expect(sent).toEqual([]);
    await pass(61);
    expect(sent).toEqual(['k1', 'k1', 'k1']);
    expect(outbox.entries()).toEqual([]);
    await pass(120);
    expect(sent).toHaveLength(3);
  });
});
