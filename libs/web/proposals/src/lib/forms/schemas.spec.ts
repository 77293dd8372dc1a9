import { describe, expect, it } from '@jest/globals';
import { safeParse } from 'valibot';
import { issueCode } from '@voix/web-platform/forms';
import { submissionSchema } from './proposal.schema.js';
import { revisionSchema } from './revision.schema.js';

const LIMITS = { proposalTitleMaxLength: 10, proposalBodyMaxLength: 20 };
const GOOD = { themeId: 'theme-1', title: 'Un titre', body: 'Un corps', idempotencyKey: 'key' };

const codes = (schema: Parameters<typeof safeParse>[0], values: unknown) =>
  safeParse(schema, values).issues?.map((issue) => issueCode(issue)) ?? [];
const submit = (change: Partial<typeof GOOD>) =>
  codes(submissionSchema(LIMITS), { ...GOOD, ...change });

describe('submissionSchema', () => {
  it('gives the text as the server will keep it', () => {
    const { output } = safeParse(submissionSchema(LIMITS), {
      ...GOOD,
      title: '  Un\ttitre\n',
      body: 'Un.\r\n\r\n\r\nDeux.  ',
    });
    expect(output).toEqual({ ...GOOD, title: 'Un titre', body: 'Un.\n\nDeux.' });
  });

  it.each([
    ['no theme', { themeId: '' }, ['REQUIRED']],
    ['a title of blanks', { title: ' \u200B ' }, ['REQUIRED']],
    ['a body of nothing', { body: '' }, ['REQUIRED']],
    ['a long title', { title: 'x'.repeat(11) }, ['TOO_LONG']],
    ['a long body', { body: 'x'.repeat(21) }, ['TOO_LONG']],
  ])('refuses %s', (_case, change, expected) => {
    expect(submit(change)).toEqual(expected);
  });

  it('A49: counts what a person sees', () => {
    expect(submit({ title: '👨‍👩‍👧'.repeat(10) })).toEqual([]);
    expect(submit({ title: '👨‍👩‍👧'.repeat(11) })).toEqual(['TOO_LONG']);
  });
});

describe('revisionSchema', () => {
  const current = { title: 'Un titre', body: 'Un corps' };
  const revise = (change: Readonly<Record<string, string>>) =>
    codes(revisionSchema(LIMITS, current), {
      ...current,
      reason: 'Plus clair',
      expectedVersion: '1',
      ...change,
    });

  it('asks for another text, whatever the blanks around it', () => {
    expect(revise({})).toEqual(['UNCHANGED']);
    expect(revise({ body: ' Un corps\n' })).toEqual(['UNCHANGED']);
    expect(revise({ body: 'Un autre' })).toEqual([]);
    expect(revise({ title: 'Un autre' })).toEqual([]);
  });

  it('asks for a reason of one sentence', () => {
    expect(revise({ body: 'Un autre', reason: ' ' })).toEqual(['REQUIRED']);
    expect(revise({ body: 'Un autre', reason: 'x'.repeat(401) })).toEqual(['TOO_LONG']);
  });
});
