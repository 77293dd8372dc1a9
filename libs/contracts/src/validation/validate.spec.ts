import { check, number, object, pipe, string } from 'valibot';
import { err, ok, ValidationFailed } from '@voix/domain-kernel';
import { fault } from './fault.js';
import { line } from './fields.js';
import { validate, withFaults } from './validate.js';

const schema = object({ title: line(10), place: object({ rows: number() }) });
const failed = (...issues: ConstructorParameters<typeof ValidationFailed>[0]) =>
  err(new ValidationFailed(issues));

describe('validate', () => {
  it('answers what the schema makes of an input, without what it does not know', () => {
    const input = { title: ' Un titre ', place: { rows: 3 }, stranger: true };
    expect(validate(schema, input)).toEqual(ok({ title: 'Un titre', place: { rows: 3 } }));
  });

  it('lists every fault with its path, its code and the numbers of its text', () => {
    const input = JSON.parse(`{ "title": "${'x'.repeat(11)}", "place": { "rows": "three" } }`);
    expect(validate(schema, input)).toEqual(
      failed(
        { path: 'title', code: 'TOO_LONG', params: { max: 10 } },
        { path: 'place.rows', code: 'INVALID_VALUE' },
      ),
    );
  });

  it.each(['{ "title": "a" }', '{ "title": "a", "place": null }'])(
    'asks for what is missing: %s',
    (input) => {
      expect(validate(schema, JSON.parse(input))).toEqual(
        failed({ path: 'place', code: 'REQUIRED' }),
      );
    },
  );

  it('tells one fault a field: the first', () => {
    const strict = pipe(
      string(),
      check(() => false, fault('TOO_LONG', { max: 3 })),
      check(() => false, fault('INVALID_VALUE')),
    );
    expect(validate(strict, 'x')).toEqual(
      failed({ path: '', code: 'TOO_LONG', params: { max: 3 } }),
    );
  });
});

describe('withFaults', () => {
  const unknown = { path: 'place', code: 'UNKNOWN_THEME' };

  it('changes nothing when the server has nothing to add', () => {
    expect(withFaults(ok('a'), [])).toEqual(ok('a'));
  });

  it('refuses what the schema let through', () => {
    expect(withFaults(ok('a'), [unknown])).toEqual(failed(unknown));
  });

  it('tells all faults at once, and leaves a field the fault that its schema found', () => {
    const missing = { path: 'title', code: 'REQUIRED' };
    const found = failed(missing);
    const reserved = { path: 'title', code: 'NAME_RESERVED' };
    expect(withFaults(found, [reserved, unknown])).toEqual(failed(missing, unknown));
  });
});
