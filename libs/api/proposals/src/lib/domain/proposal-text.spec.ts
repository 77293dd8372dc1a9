import { checkProposalText, checkReason, isSameText, textFingerprint } from './proposal-text.js';

const limits = { proposalTitleMaxLength: 20, proposalBodyMaxLength: 100 };

describe('checkProposalText', () => {
  it('keeps a title on one line and a body with its paragraphs', () => {
    const { text, issues } = checkProposalText(
      { title: 'Un  droit\nau contact', body: 'Premier.\r\n\r\n\r\nSecond.' },
      limits,
    );
    expect(text).toEqual({ title: 'Un droit au contact', body: 'Premier.\n\nSecond.' });
    expect(issues).toEqual([]);
  });

  it('lists all faults at once', () => {
    const { issues } = checkProposalText({ title: 'x'.repeat(21), body: ' ' }, limits);
    expect(issues.map(({ path, code }) => `${path} ${code}`)).toEqual([
      'title TOO_LONG',
      'body REQUIRED',
    ]);
  });
});

describe('checkReason', () => {
  it('asks for a reason', () => {
    expect(checkReason('  ').issues).toEqual([{ path: 'reason', code: 'REQUIRED' }]);
  });
});

describe('isSameText', () => {
  it('tells a change of title or of body from none', () => {
    const text = { title: 'a', body: 'b' };
    expect(isSameText(text, { title: 'a', body: 'b' })).toBe(true);
    expect(isSameText(text, { title: 'a', body: 'c' })).toBe(false);
    expect(isSameText(text, { title: 'c', body: 'b' })).toBe(false);
  });
});

describe('textFingerprint', () => {
  it('can be recomputed by a stranger with the two texts', () => {
    // printf 'Un titre\nUn corps' | sha256sum
    expect(textFingerprint({ title: 'Un titre', body: 'Un corps' })).toBe(
      'a07d4a0897614f4c1bf043ea6e2f8600bb232784141103d2267ed86dc365ec73',
    );
  });
});
