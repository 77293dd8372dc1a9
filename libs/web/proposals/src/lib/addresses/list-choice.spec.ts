import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { LIST_ORDERS, readListChoice, writeListChoice } from './list-choice.js';

const read = (search: string) => readListChoice(new URLSearchParams(search));

describe('the choice of a list in its address', () => {
  it('comes back as it was written', () => {
    const choices = fc.record({
      theme: fc.option(fc.string({ minLength: 1 }), { nil: undefined }),
      order: fc.constantFrom(...LIST_ORDERS.map(({ order }) => order)),
    });
    fc.assert(
      fc.property(choices, (choice) => {
        expect(read(writeListChoice(choice).toString())).toEqual(choice);
      }),
    );
  });

  it('leaves the address of the usual list bare', () => {
    expect(writeListChoice({ theme: undefined, order: 'NEWEST' }).toString()).toBe('');
  });

  it.each([
    'ordre=votes',
    'ordre=MOST_VOTED',
    'ordre=DROP',
    'ordre=-1',
    'ordre=%3Cscript%3E',
    'ordre=',
    'theme=&ordre[]=x',
    'ordre=1e309',
  ])('A35: %s is the usual list', (search) => {
    expect(read(search)).toEqual({ theme: undefined, order: 'NEWEST' });
  });
});
