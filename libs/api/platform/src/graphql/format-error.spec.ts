import { jest } from '@jest/globals';
import { GraphQLError } from 'graphql';
import { RefusalError } from '../access/refusal.error.js';
import { Logger } from '../observability/index.js';
import { logError, maskError } from './format-error.js';

describe('maskError', () => {
  const logger = new Logger('silent');

  it('A96: a bug leaves as a code only, and is logged once with the request', () => {
    const logged = jest.spyOn(logger, 'error');
    const bug = new Error('relation "secrets" does not exist at /srv/voix/file.ts:12');
    const thrown = new GraphQLError(bug.message, { originalError: bug });
    logError(thrown, 'request-1', logger);
    expect(maskError(thrown)).toEqual({
      message: 'INTERNAL',
      extensions: { code: 'INTERNAL', status: 500 },
    });
    expect(logged).toHaveBeenCalledTimes(1);
    expect(logged).toHaveBeenCalledWith({ err: bug, requestId: 'request-1' }, 'unexpected error');
  });

  it('a refusal keeps its code, and how long to wait', () => {
    const refusal = new RefusalError('RATE_LIMITED', { retryAfterSeconds: 7 });
    const masked = maskError(new GraphQLError('x', { originalError: refusal }));
    expect(masked.extensions).toMatchObject({
      code: 'RATE_LIMITED',
      status: 429,
      retryAfterSeconds: 7,
    });
  });

  it('A66: what GraphQL says of the schema stays inside', () => {
    const invalid = new GraphQLError('Cannot query field "emial". Did you mean "email"?', {
      extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
    });
    expect(maskError(invalid).message).toBe('MALFORMED');
  });

  it('a database that is away is UNAVAILABLE, not a bug', () => {
    const away = Object.assign(new Error('terminating connection'), { code: '57P01' });
    expect(maskError(new GraphQLError('x', { originalError: away })).message).toBe('UNAVAILABLE');
  });
});
