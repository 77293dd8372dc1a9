import { ok } from '@voix/domain-kernel';
import { proposalSchema, revisionSchema, withdrawalSchema } from './proposal.schema.js';
import { validate } from './validate.js';

const LIMITS = { proposalTitleMaxLength: 20, proposalBodyMaxLength: 100 };
const GOOD = { themeId: 'theme-1', title: 'Un titre', body: 'Un corps' };

const codes = (checked: ReturnType<typeof validate>) =>
  checked.ok ? [] : checked.error.issues.map(({ path, code }) => `${path} ${code}`);

describe('proposalSchema', () => {
  it('keeps a title on one line and a body with its paragraphs', () => {
    const typed = { ...GOOD, title: 'Un  droit\nau contact', body: 'Un.\r\n\r\n\r\nDeux.' };
    expect(validate(proposalSchema(LIMITS), typed)).toEqual(
      ok({ ...GOOD, title: 'Un droit au contact', body: 'Un.\n\nDeux.' }),
    );
  });

  it('lists all faults at once', () => {
    const typed = { themeId: '', title: 'x'.repeat(21), body: ' ' };
    expect(codes(validate(proposalSchema(LIMITS), typed))).toEqual([
      'themeId REQUIRED',
      'title TOO_LONG',
      'body REQUIRED',
    ]);
  });

  it('holds to the limits of the charter that it was given', () => {
    const typed = { ...GOOD, title: 'x'.repeat(21) };
    const wider = { ...LIMITS, proposalTitleMaxLength: 21 };
    expect(codes(validate(proposalSchema(wider), typed))).toEqual([]);
  });
});

describe('revisionSchema', () => {
  const current = { title: 'Un titre', body: 'Un corps' };
  const revise = (change: Partial<Record<'title' | 'body' | 'reason', string>>) =>
    codes(
      validate(revisionSchema(LIMITS, current), { ...current, reason: 'Plus clair', ...change }),
    );

  it('asks for another text, whatever the blanks around it', () => {
    expect(revise({})).toEqual(['body UNCHANGED']);
    expect(revise({ body: ' Un\u200B corps\n' })).toEqual(['body UNCHANGED']);
    expect(revise({ body: 'Un autre' })).toEqual([]);
    expect(revise({ title: 'Un autre' })).toEqual([]);
  });

  it('asks for a reason of one sentence', () => {
    expect(revise({ body: 'Un autre', reason: ' ' })).toEqual(['reason REQUIRED']);
    expect(revise({ body: 'Un autre', reason: 'x'.repeat(401) })).toEqual(['reason TOO_LONG']);
  });

  it('tells at once that nothing changed and that the reason is missing', () => {
    expect(revise({ reason: '' }).toSorted()).toEqual(['body UNCHANGED', 'reason REQUIRED']);
  });
});

describe('withdrawalSchema', () => {
  it('asks for a reason, and keeps it on one line', () => {
    expect(codes(validate(withdrawalSchema, { reason: '  ' }))).toEqual(['reason REQUIRED']);
    expect(validate(withdrawalSchema, { reason: 'Je\ndoute' })).toEqual(ok({ reason: 'Je doute' }));
  });
});
