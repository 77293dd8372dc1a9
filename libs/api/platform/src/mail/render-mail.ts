import { frenchTypography } from '@voix/domain-kernel';
import type { MailContent, MailMessage } from './mail-message.js';

export interface RenderedMail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** Text and HTML of a message. Values are literal: no template language, no markup in names. */
export function renderMail(message: MailMessage): RenderedMail {
  const typeset = message.locale === 'fr' ? frenchTypography : (text: string) => text;
  const content = typesetContent(message.content, typeset);
  return {
    to: singleLine(message.to),
    subject: singleLine(content.subject),
    text: textOf(content),
    html: htmlOf(content, message.locale),
  };
}

function typesetContent(content: MailContent, typeset: (text: string) => string): MailContent {
  return {
    subject: typeset(content.subject),
    greeting: typeset(content.greeting),
    paragraphs: content.paragraphs.map(typeset),
    closing: typeset(content.closing),
    ...(content.action && {
      action: { label: typeset(content.action.label), url: content.action.url },
    }),
    ...(content.code && {
      code: { label: typeset(content.code.label), value: content.code.value },
    }),
  };
}

/** A header value holds no line break: whatever follows one would be read as another header (A38). */
function singleLine(text: string): string {
  return text.replace(/[\r\n\u2028\u2029]+/g, ' ').trim();
}

function textOf(content: MailContent): string {
  return [
    content.greeting,
    ...content.paragraphs,
    content.action && `${content.action.label}\n${content.action.url}`,
    content.code && `${content.code.label} ${content.code.value}`,
    content.closing,
  ]
    .filter((block) => block !== undefined)
    .join('\n\n');
}

function htmlOf(content: MailContent, locale: string): string {
  const paragraphs = content.paragraphs.map((text) => `<p>${escapeHtml(text)}</p>`).join('\n');
  const action = content.action
    ? `<p><a href="${escapeHtml(content.action.url)}">${escapeHtml(content.action.label)}</a></p>`
    : '';
  const code = content.code
    ? `<p>${escapeHtml(content.code.label)} <strong style="font-size:1.5em;letter-spacing:0.1em">${escapeHtml(content.code.value)}</strong></p>`
    : '';
  return `<!doctype html>
<html lang="${locale}">
<head><meta charset="utf-8"><title>${escapeHtml(content.subject)}</title></head>
<body style="font-family:sans-serif;font-size:18px;line-height:1.5;max-width:36em">
<p>${escapeHtml(content.greeting)}</p>
${paragraphs}
${action}
${code}
<p>${escapeHtml(content.closing)}</p>
</body>
</html>
`;
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
