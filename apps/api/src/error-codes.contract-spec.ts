import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildSchema, isInterfaceType, isUnionType } from 'graphql';
import { RefusalError } from '@voix/api-platform/access';
import { errorCodeOf, maskError } from '@voix/api-platform/graphql';
import {
  ERROR_CODES,
  ERROR_MESSAGES,
  httpStatusOf,
  type ErrorCode,
  type ErrorFamily,
  type RefusalCode,
} from '@voix/contracts/error-codes';
import { shippedSources } from './__fixtures__/area-sources.js';

const codesOf = (...families: ErrorFamily[]) =>
  (Object.keys(ERROR_CODES) as ErrorCode[]).filter((code) =>
    families.includes(ERROR_CODES[code].family),
  );

const mentions = (sources: readonly { text: string }[]) => (code: string) =>
  sources.some(({ text }) => text.includes(`'${code}'`));

const schemaFile = import.meta.resolve('@voix/contracts/graphql-schema/schema.graphql');
const schema = buildSchema(readFileSync(fileURLToPath(schemaFile), 'utf8'));

describe('the error codes', () => {
  const placeholders = (text: string) => (text.match(/\{\w+\}/g) ?? []).toSorted();

  it.each(Object.keys(ERROR_CODES) as ErrorCode[])(
    '%s says what happened, in French and in English',
    (code) => {
      const { fr, en } = ERROR_MESSAGES;
      expect(fr[code]).toMatch(/[.!?]$|exemple/i);
      expect(en[code]).toMatch(/[.!?]$|example/i);
      expect(fr[code]).not.toBe(en[code]);
      expect(fr[code]).not.toContain("'");
      expect(placeholders(fr[code])).toEqual(placeholders(en[code]));
    },
  );

  it('have no text too many', () => {
    for (const texts of Object.values(ERROR_MESSAGES)) {
      expect(Object.keys(texts).toSorted()).toEqual(Object.keys(ERROR_CODES).toSorted());
    }
  });

  it('leave by the HTTP status of their family', () => {
    const statuses = (...families: ErrorFamily[]) => codesOf(...families).map(httpStatusOf);
    expect(new Set(statuses('outcome', 'issue'))).toEqual(new Set([200]));
    expect(statuses('refusal').filter((status) => status < 400 || status > 503)).toEqual([]);
    expect(statuses('bug')).toEqual([500]);
  });

  it('of our own faults, and no others, wake somebody', () => {
    const waking = (Object.keys(ERROR_CODES) as ErrorCode[]).filter(
      (code) => ERROR_CODES[code].alerts,
    );
    expect(waking).toEqual(codesOf('bug'));
  });
});

describe('each code can happen', () => {
  const areas = shippedSources('libs/{api,domain}/*/src/**/*.ts');
  const server = shippedSources('{apps/api,libs/api/*}/src/**/*.ts');

  it('as an outcome: a class of domain errors carries it', () => {
    const classes = areas.filter(({ text }) => text.includes('extends DomainError<'));
    expect(codesOf('outcome').filter((code) => !mentions(classes)(code))).toEqual([]);
  });

  it('as an issue: a rule finds it, of an area or of a form', () => {
    const forms = shippedSources('libs/{contracts/src/validation,web/platform/src/forms}/*.ts');
    const rules = [...areas, ...forms];
    expect(codesOf('issue').filter((code) => !mentions(rules)(code))).toEqual([]);
  });

  it('as a refusal: something refuses with it', () => {
    expect(codesOf('refusal').filter((code) => !mentions(server)(code))).toEqual([]);
  });

  it('and no other: what is written as a code is one', () => {
    const refused = server.flatMap(({ path, text }) =>
      [...text.matchAll(/(?:RefusalError|DomainError)(?:<|\()'([A-Z_]+)'/g)].map(
        ([, code = '']) => ({ path, code }),
      ),
    );
    expect(refused.length).toBeGreaterThan(10);
    expect(refused.filter(({ code }) => !(code in ERROR_CODES))).toEqual([]);
  });
});

describe('the way out', () => {
  it.each(codesOf('refusal') as RefusalCode[])('of %s keeps its code and its status', (code) => {
    const refusal = new RefusalError(code);
    expect(errorCodeOf(refusal)).toBe(code);
    expect(maskError(refusal)).toEqual({
      message: code,
      extensions: { code, status: httpStatusOf(code) },
    });
  });

  it('A96: of anything else is INTERNAL', () => {
    for (const fault of [
      new Error('select 1'),
      new TypeError('x'),
      'text',
      null,
      { code: 'NOT_A_CODE' },
    ]) {
      expect(maskError(fault)).toEqual({
        message: 'INTERNAL',
        extensions: { code: 'INTERNAL', status: 500 },
      });
    }
  });

  it('of every outcome is a member of the union of a mutation, with its code and its message', () => {
    const types = Object.values(schema.getTypeMap());
    const userError = types.filter(isInterfaceType).find(({ name }) => name === 'UserError');
    const errors = userError === undefined ? [] : schema.getImplementations(userError).objects;
    const members = new Set(types.filter(isUnionType).flatMap((union) => union.getTypes()));
    expect(errors.length).toBeGreaterThan(5);
    expect(errors.filter((type) => !members.has(type)).map(({ name }) => name)).toEqual([]);
    const mute = [...members].filter(
      ({ name }) => name.endsWith('Error') && !errors.some((type) => type.name === name),
    );
    expect(mute.map(({ name }) => name)).toEqual([]);
  });
});
