import { parseValue } from 'graphql';
import { InstantScalar } from './instant.scalar.js';

describe('InstantScalar', () => {
  it.each([
    ['2019-12-03T09:54:33Z', '2019-12-03T09:54:33.000Z'],
    ['2019-12-03T09:54:33.120+02:00', '2019-12-03T07:54:33.120Z'],
    ['2024-02-29T00:00:00Z', '2024-02-29T00:00:00.000Z'],
  ])('reads %s', (text, instant) => {
    expect(InstantScalar.parseValue(text).toISOString()).toBe(instant);
    expect(InstantScalar.parseLiteral(parseValue(`"${text}"`)).toISOString()).toBe(instant);
  });

  it.each([
    true,
    1,
    1.5,
    {},
    [],
    [[]],
    [{}],
    null,
    '',
    'demain',
    '2019-12-03',
    '2019-12-03T09:54:33',
    '2026-02-31T00:00:00Z',
    '2026-13-01T00:00:00Z',
    '2026-01-01T25:00:00Z',
    '2026-01-01T00:00:00+99:00',
    '+275760-09-13T00:00:00Z',
    ' 2019-12-03T09:54:33Z',
  ])('A10: takes %j for no instant', (value) => {
    expect(() => InstantScalar.parseValue(value)).toThrow('An instant is written like');
  });

  it.each(['true', '1', '{}', 'null', 'ENUM'])('A10: nor the literal %s', (literal) => {
    expect(() => InstantScalar.parseLiteral(parseValue(literal))).toThrow(
      'An instant is written like',
    );
  });

  it('answers dates, and complains of anything else rather than answering nothing', () => {
    expect(InstantScalar.serialize(new Date(0))).toBe('1970-01-01T00:00:00.000Z');
    expect(() => InstantScalar.serialize('1970-01-01')).toThrow('Only a Date');
  });
});
