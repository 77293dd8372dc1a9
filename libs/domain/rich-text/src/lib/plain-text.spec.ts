import { plainText } from './plain-text.js';

describe('plainText', () => {
  it('keeps the words in their order, a block a line, without marks', () => {
    const typed =
      '# Titre\n\nUn **fait**,\\\nun `x`.\n\n- un\n- deux\n\n> cité\n\n---\n\n```\ncode\n```';
    expect(plainText(typed)).toBe('Titre\nUn fait, un x.\nun\ndeux\ncité\ncode');
  });

  it('of nothing is nothing', () => {
    expect(plainText(' \n')).toBe('');
  });
});
