import { noTrivialTest } from './no-trivial-test.mjs';
import { ruleTester } from './rule-tester.mjs';

ruleTester.run('no-trivial-test', noTrivialTest, {
  valid: [
    {
      name: 'accepts a test that says what comes out',
      code: "it('counts', () => { expect(count(votes)).toBe(3); });",
    },
    {
      name: 'accepts a weak look beside a real one',
      code: "it('keeps', () => { expect(row).toBeDefined(); expect(row.title).toEqual('x'); });",
    },
    {
      name: 'accepts null where null is the answer',
      code: "it('finds nobody', () => { expect(find('x')).toBeNull(); });",
    },
    { name: 'leaves expectations outside of tests alone', code: 'expect(x).toBeDefined();' },
  ],
  invalid: [
    {
      name: 'refuses a test that only looks whether something is there',
      code: "it('is made', () => { expect(service).toBeDefined(); });",
      errors: 1,
    },
    {
      name: 'refuses it behind not, too',
      code: "test('is made', () => { expect(service).not.toBeNull(); });",
      errors: 1,
    },
    {
      name: 'refuses it in a table of cases',
      code: "it.each([1, 2])('%s', (n) => { expect(make(n)).toBeTruthy(); });",
      errors: 1,
    },
  ],
});
