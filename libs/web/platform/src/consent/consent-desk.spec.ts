import { describe, expect, it, jest } from '@jest/globals';
import { createConsentDesk, withConsent } from './consent-desk.js';

interface Answer {
  readonly code?: string;
}

const REFUSED: Answer = { code: 'CONSENT_REQUIRED' };
const DONE: Answer = {};
const errorOf = (answer: Answer) => answer;

describe('createConsentDesk', () => {
  it('shows one question at a time, in the order in which they came', async () => {
    const desk = createConsentDesk();
    const listener = jest.fn();
    desk.subscribe(listener);
    const first = desk.ask('2026');
    const second = desk.ask('2027');
    expect(desk.question()).toBe('2026');
    desk.answer(true);
    expect(desk.question()).toBe('2027');
    desk.answer(false);
    expect(desk.question()).toBeUndefined();
    expect(await Promise.all([first, second])).toEqual([true, false]);
    expect(listener).toHaveBeenCalledTimes(4);
  });

  it('asks once for all the acts that wait for the same edition', async () => {
    const desk = createConsentDesk();
    const answers = [desk.ask('2026'), desk.ask('2026')];
    desk.answer(true);
    expect(desk.question()).toBeUndefined();
    expect(await Promise.all(answers)).toEqual([true, true]);
  });

  it('asks again after an answer', async () => {
    const desk = createConsentDesk();
    const declined = desk.ask('2026');
    desk.answer(false);
    expect(await declined).toBe(false);
    const given = desk.ask('2026');
    expect(desk.question()).toBe('2026');
    desk.answer(true);
    expect(await given).toBe(true);
  });

  it('takes an answer to no question for nothing, and tells nobody who has left', () => {
    const desk = createConsentDesk();
    const listener = jest.fn();
    desk.subscribe(listener)();
    desk.answer(true);
    expect(desk.question()).toBeUndefined();
    expect(listener).not.toHaveBeenCalled();
  });
});

describe('withConsent', () => {
  it('asks nothing of an act that is taken', async () => {
    const desk = createConsentDesk();
    const act = async () => DONE;
    expect(await withConsent(act, { desk, edition: '2026', errorOf })).toBe(DONE);
    expect(desk.question()).toBeUndefined();
  });

  it('does the act once more when the consent is given', async () => {
    const desk = createConsentDesk();
    const act = jest.fn<() => Promise<Answer>>().mockResolvedValueOnce(REFUSED);
    act.mockResolvedValueOnce(DONE);
    desk.subscribe(() => {
      if (desk.question()) desk.answer(true);
    });
    expect(await withConsent(act, { desk, edition: '2026', errorOf })).toBe(DONE);
    expect(act).toHaveBeenCalledTimes(2);
  });

  it('gives the refusal to whoever declines, and does nothing behind their back', async () => {
    const desk = createConsentDesk();
    const act = jest.fn(async () => REFUSED);
    desk.subscribe(() => {
      if (desk.question()) desk.answer(false);
    });
    expect(await withConsent(act, { desk, edition: '2026', errorOf })).toBe(REFUSED);
    expect(act).toHaveBeenCalledTimes(1);
  });

  it('does not go round for ever when the server keeps on asking', async () => {
    const desk = createConsentDesk();
    const act = jest.fn(async () => REFUSED);
    desk.subscribe(() => {
      if (desk.question()) desk.answer(true);
    });
    expect(await withConsent(act, { desk, edition: '2026', errorOf })).toBe(REFUSED);
    expect(act).toHaveBeenCalledTimes(2);
  });
});
