import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { createOutbox, type OutboxEntry, type OutboxSender, type SendOutcome } from './outbox.js';

const vote = (key: string, subject = 'proposal-1') => ({
  key,
  channel: 'votes',
  subject,
  input: { stance: 'AGREE' },
});

function outboxWith(...outcomes: readonly SendOutcome[]) {
  const left = [...outcomes];
  const send = jest.fn<OutboxSender>(async () => left.shift() ?? { kind: 'sent' });
  const outbox = createOutbox(async () => send);
  const sentKeys = () => send.mock.calls.map(([entry]: [OutboxEntry]) => entry.key);
  return { outbox, send, sentKeys };
}

describe('createOutbox', () => {
  beforeEach(() => localStorage.clear());

  it('sends each act once, in order, with the key it was given', async () => {
    const { outbox, sentKeys } = outboxWith();
    outbox.add(vote('k1', 'proposal-1'));
    outbox.add(vote('k2', 'proposal-2'));
    await outbox.flush();
    await outbox.flush();
    expect(sentKeys()).toEqual(['k1', 'k2']);
    expect(outbox.entries()).toEqual([]);
  });

  it('keeps what was not answered, with the same key, for the next time', async () => {
    const { outbox, sentKeys } = outboxWith({ kind: 'unreachable' });
    outbox.add(vote('k1'));
    await outbox.flush();
    expect(outbox.entries()).toHaveLength(1);
    await outbox.flush();
    expect(sentKeys()).toEqual(['k1', 'k1']);
    expect(outbox.entries()).toHaveLength(0);
  });

  it('survives the closing of the page', () => {
    outboxWith().outbox.add(vote('k1'));
    expect(
      outboxWith()
        .outbox.entries()
        .map(({ key }) => key),
    ).toEqual(['k1']);
  });

  it('sends all the same where the browser keeps nothing', async () => {
    const full = jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new Error('QuotaExceededError');
    });
    const { outbox, sentKeys } = outboxWith();
    outbox.add(vote('k1', 'proposal-1'));
    outbox.add(vote('k2', 'proposal-2'));
    await outbox.flush();
    expect(sentKeys()).toEqual(['k1', 'k2']);
    expect(outbox.entries()).toEqual([]);
    full.mockRestore();
  });

  it('keeps the last act on a subject: an older one that never left is replaced', async () => {
    const { outbox, sentKeys } = outboxWith();
    outbox.add(vote('k1'));
    outbox.add(vote('k2'));
    await outbox.flush();
    expect(sentKeys()).toEqual(['k2']);
  });

  it('tells what became of each, the refused ones too', async () => {
    const refused = { kind: 'refused', code: 'PHASE_CLOSED', message: 'Close' } as const;
    const { outbox } = outboxWith(refused);
    const heard = jest.fn();
    outbox.subscribe(heard);
    outbox.add(vote('k1', 'proposal-1'));
    outbox.add(vote('k2', 'proposal-2'));
    await outbox.flush();
    expect(outbox.reports().map(({ outcome }) => outcome.kind)).toEqual(['refused', 'sent']);
    outbox.dismissReports();
    expect(outbox.reports()).toEqual([]);
    expect(heard).toHaveBeenCalled();
  });

  it('begins empty when the browser holds something else under its name', () => {
    localStorage.setItem('voix-outbox', '{"not":"a list"}');
    expect(outboxWith().outbox.entries()).toEqual([]);
    localStorage.setItem('voix-outbox', 'not json');
    expect(outboxWith().outbox.entries()).toEqual([]);
  });
});
