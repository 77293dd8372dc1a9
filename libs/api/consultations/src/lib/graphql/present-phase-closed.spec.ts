import { RequestContext } from '@voix/api-platform/request-context';
import { PhaseClosed } from '../domain/phase-closed.error.js';
import { presentPhaseClosed } from './present-phase-closed.js';

describe('presentPhaseClosed', () => {
  it.each([
    ['fr', 'Cette étape n’est pas ouverte en ce moment.'],
    ['en', 'This step is not open at the moment.'],
  ] as const)('says in %s that the moment is wrong, and when it is right', (locale, message) => {
    const [opensAt, closedAt] = [new Date(2_000), new Date(1_000)];
    const ctx = RequestContext.create({ origin: 'graphql', locale });
    const presented = presentPhaseClosed(ctx, new PhaseClosed(opensAt, closedAt));
    expect(presented).toEqual({ code: 'PHASE_CLOSED', message, opensAt, closedAt });
  });
});
