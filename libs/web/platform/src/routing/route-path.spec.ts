import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { matchRoutes } from 'react-router';
import { paths } from './paths.js';
import { proposalNumberOf, proposalSegment } from './proposal-segment.js';

describe('the paths of the site', () => {
  it('speak French to people', () => {
    expect(paths.newProposal.to({ edition: 'ia-sante-2026' })).toBe(
      '/editions/ia-sante-2026/propositions/nouvelle',
    );
    expect(paths.myPage.to()).toBe('/ma-page');
  });

  it('carry any value through the address and back', () => {
    const value = fc.string({ minLength: 1 }).filter((text) => !/^\.{1,2}$/.test(text));
    fc.assert(
      fc.property(value, value, (edition, theme) => {
        const routes = [{ path: paths.theme.pattern }];
        const match = matchRoutes(routes, paths.theme.to({ edition, theme }))?.[0];
        expect(match?.params).toEqual({ edition, theme });
      }),
    );
  });

  it('have a pattern each', () => {
    const patterns = Object.values(paths).map(({ pattern }) => pattern);
    expect(new Set(patterns).size).toBe(patterns.length);
  });
});

describe('the segment of a proposal', () => {
  it('names it by number, and by slug for the reader', () => {
    expect(proposalSegment({ number: 12, slug: 'un-registre-public' })).toBe(
      '12-un-registre-public',
    );
    expect(proposalSegment({ number: 12 })).toBe('12');
  });

  it.each([
    ['12', 12],
    ['12-un-registre', 12],
    ['12-', 12],
    ['nouvelle', undefined],
    ['0', undefined],
    ['-3', undefined],
    ['12e3', undefined],
    ['99999999999', undefined],
    [undefined, undefined],
  ])('reads %j as %s', (segment, expected) => {
    expect(proposalNumberOf(segment)).toBe(expected);
  });
});
