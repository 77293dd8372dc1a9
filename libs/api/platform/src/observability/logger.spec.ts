import { QueryFailedError } from 'typeorm';
import { Logger } from './logger.js';

/** A logger whose output is kept. */
function keptLogger() {
  let output = '';
  const logger = new Logger('debug', { write: (text) => void (output += text) });
  return {
    logger,
    output: () => output,
    lines: () =>
      output
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as Record<string, unknown>),
  };
}

describe('Logger', () => {
  it.each([
    ['line breaks', 'name\r\n{"level":50,"msg":"forged"}\n'],
    ['escapes of a terminal', '\u001b[2J\u001b[31mred\u0007'],
    ['escapes in one byte', '\u009b2J\u0085'],
    ['the line ends of Unicode', 'a\u2028b\u2029c'],
    ['a megabyte', 'x'.repeat(1_000_000)],
  ])('A39: writes one JSON line whatever a value holds: %s', (_case, value) => {
    const { logger, output, lines } = keptLogger();
    logger.warn({ value }, value);
    const [line, ...others] = lines();
    expect(others).toEqual([]);
    expect(line).toMatchObject({ value, msg: value });
    expect(output().slice(0, -1)).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]/u);
  });

  it.each([
    ['a cookie', { req: { headers: { cookie: 'voix-session=secret' } } }],
    ['an authorization', { headers: { authorization: 'Bearer secret' } }],
    ['a token', { token: 'secret' }],
    ['an address', { account: { email: 'secret@example.org' } }],
    ['the code of a sign-in', { input: { code: '314159' } }],
    ['such a code as people copy it', { input: { code: '314 159' } }],
    ['such a code as a number', { code: 314159 }],
  ])('hides %s, wherever it stands', (_what, fields) => {
    const { logger, output } = keptLogger();
    logger.error(fields, 'something happened');
    expect(output()).toContain('[hidden]');
    expect(output()).not.toMatch(/secret|314 ?159/);
  });

  it('shows what an operator must know of a refused statement, and nothing of what people wrote', () => {
    const { logger, output, lines } = keptLogger();
    const refused = Object.assign(new Error('duplicate key value violates a constraint'), {
      code: '23505',
      constraint: 'uq_accounts_email_canonical',
      detail: 'Key (email_canonical)=(secret@example.org) already exists.',
    });
    const sql = 'insert into accounts (email) values ($1)';
    logger.error({ err: new QueryFailedError(sql, ['secret@example.org'], refused) }, 'unexpected');
    expect(output()).not.toContain('secret');
    expect(lines()[0]).toMatchObject({
      msg: 'unexpected',
      err: {
        type: 'QueryFailedError',
        message: 'duplicate key value violates a constraint',
        stack: expect.stringContaining('logger.spec'),
        code: '23505',
        constraint: 'uq_accounts_email_canonical',
      },
    });
  });

  it.each(['23505', '40P01', 'ECONNREFUSED', 'ERR_INVALID_URL', 'PHASE_CLOSED'])(
    'shows the code %s: it is of an error',
    (code) => {
      const { logger, lines } = keptLogger();
      logger.error({ code, err: Object.assign(new Error('x'), { code }) }, 'something happened');
      expect(lines()[0]).toMatchObject({ code, err: { code } });
    },
  );

  it('takes a sentence or a thing that is no error as it comes', () => {
    const { logger, lines } = keptLogger();
    logger.log('Nest application started');
    logger.error({ err: 'not an error' }, 'odd');
    expect(lines()).toEqual([
      expect.objectContaining({ detail: 'Nest application started' }),
      expect.objectContaining({ err: 'not an error' }),
    ]);
  });

  it('writes nothing below its level', () => {
    let written = 0;
    const logger = new Logger('warn', { write: () => void (written += 1) });
    logger.info({}, 'hidden');
    logger.warn({}, 'shown');
    expect(written).toBe(1);
  });
});
