import { renderMail } from './render-mail.js';

const content = {
  subject: 'Votre lien: il est là',
  greeting: 'Bonjour,',
  paragraphs: ['Voici votre lien.'],
  action: { label: 'Me connecter', url: 'https://voix.example/connexion/lien#jeton=abc' },
  code: { label: 'Code:', value: '123456' },
  closing: 'L’équipe',
};
const message = { to: 'nom@exemple.fr', locale: 'fr', content } as const;

describe('renderMail', () => {
  it('says the same in text and in HTML', () => {
    const { text, html } = renderMail(message);
    for (const part of [
      'Bonjour,',
      'Voici votre lien.',
      'Me connecter',
      content.action.url,
      '123456',
      'L’équipe',
    ]) {
      expect(text).toContain(part);
      expect(html).toContain(part);
    }
  });

  it('sets French with its own spaces', () => {
    expect(renderMail(message).subject).toBe('Votre lien\u00a0: il est là');
  });

  it('A38: a line break in a name or subject starts no other header', () => {
    const hostile = {
      ...message,
      to: 'a@b.fr\r\nBcc: x@y.z',
      content: { ...content, subject: 'Un\r\nBcc: x@y.z' },
    };
    const { to, subject } = renderMail(hostile);
    expect(`${to}${subject}`).not.toMatch(/[\r\n]/);
  });

  it('A31, A38: values are literal, in HTML and in templates', () => {
    const hostile = {
      ...message,
      content: { ...content, greeting: '<script>alert(1)</script> {{7*7}}' },
    };
    const { html, text } = renderMail(hostile);
    expect(html).not.toContain('<script>');
    expect(html).toContain('{{7*7}}');
    expect(text).toContain('<script>alert(1)</script> {{7*7}}');
  });
});
