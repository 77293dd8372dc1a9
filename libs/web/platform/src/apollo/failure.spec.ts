import { describe, expect, it } from '@jest/globals';
import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { readFailure } from './failure.js';
import { ServiceAnswerError, UnreachableError } from './transport-errors.js';

const answered = (extensions: Record<string, unknown>) =>
  new CombinedGraphQLErrors({ errors: [{ message: 'x', extensions }] });

describe('readFailure', () => {
  it('knows a service that cannot be reached', () => {
    expect(readFailure(new UnreachableError())).toEqual({ kind: 'unreachable' });
  });

  it('reads a refusal with its code and its delay', () => {
    expect(readFailure(answered({ code: 'RATE_LIMITED', retryAfterSeconds: 30 }))).toEqual({
      kind: 'refusal',
      code: 'RATE_LIMITED',
      retryAfterSeconds: 30,
    });
  });

  it('reads a masked bug with its reference', () => {
    expect(readFailure(answered({ code: 'INTERNAL', requestId: 'r-1' }))).toEqual({
      kind: 'bug',
      reference: 'r-1',
    });
  });

  it.each([
    new Error('render'),
    new ServiceAnswerError(502),
    answered({ code: 'PHASE_CLOSED' }),
    answered({}),
    'thrown text',
    null,
  ])('takes anything else for a bug of ours: %s', (error) => {
    expect(readFailure(error).kind).toBe('bug');
  });
});
