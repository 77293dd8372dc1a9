import { MODEL_RULES } from '../templates/charter-model.js';
import { saysTheSame, type CharterRules } from './charter.js';

describe('saysTheSame', () => {
  const charter = { body: 'Une charte.', rules: MODEL_RULES };
  /** The database keeps the numbers in an order of its own. */
  const reordered = Object.fromEntries(Object.entries(MODEL_RULES).toReversed());

  it('knows a charter again, in whatever order its numbers come', () => {
    expect(saysTheSame(charter, { ...charter, rules: reordered as never })).toBe(true);
  });

  it.each(Object.keys(MODEL_RULES) as (keyof CharterRules)[])('notices another %s', (name) => {
    const other = { ...MODEL_RULES, [name]: 'autre' } as unknown as CharterRules;
    expect(saysTheSame(charter, { ...charter, rules: other })).toBe(false);
  });

  it('notices another text', () => {
    expect(saysTheSame(charter, { ...charter, body: 'Une charte !' })).toBe(false);
  });
});
