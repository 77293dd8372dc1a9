import type { PersonalDataSection } from '@voix/api-platform/ports';
import type { MessageLocale } from '@voix/contracts/error-codes';
import { escapeHtml } from './escape-html.js';

const WORDS = {
  fr: {
    title: 'Mes données sur Voix',
    lead: 'Tout ce que la plateforme garde à votre sujet, à la date de ce fichier. Le fichier data.json dit la même chose à un programme.',
    made: 'Fait le',
    nothing: 'Rien.',
  },
  en: {
    title: 'My data on Voix',
    lead: 'All that the platform holds about you, at the date of this file. The file data.json says the same to a program.',
    made: 'Made on',
    nothing: 'Nothing.',
  },
} as const;

const STYLE = `body{font:18px/1.6 sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}
table{border-collapse:collapse;width:100%}th,td{border:1px solid #777;padding:.4rem .6rem;text-align:left;vertical-align:top;white-space:pre-wrap}
.wide{overflow-x:auto}`;

/** A page that opens on any computer, without a network: headings, tables, no script. */
export function myDataPage(
  sections: readonly PersonalDataSection[],
  locale: MessageLocale,
  madeAt: Date,
): string {
  const words = WORDS[locale];
  return `<!doctype html>
<html lang="${locale}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${words.title}</title><style>${STYLE}</style></head>
<body><main>
<h1>${words.title}</h1>
<p>${words.lead}</p>
<p>${words.made} ${madeAt.toISOString().slice(0, 10)}.</p>
${sections.map((section) => sectionHtml(section, locale)).join('\n')}
</main></body>
</html>
`;
}

function sectionHtml({ title, columns, rows }: PersonalDataSection, locale: MessageLocale): string {
  const heading = `<h2>${escapeHtml(title[locale])}</h2>`;
  if (rows.length === 0) return `${heading}\n<p>${WORDS[locale].nothing}</p>`;
  const head = columns.map((column) => `<th scope="col">${escapeHtml(column.title[locale])}</th>`);
  const body = rows.map((row) => {
    const cells = columns.map(({ name }) => `<td>${escapeHtml(String(row[name] ?? ''))}</td>`);
    return `<tr>${cells.join('')}</tr>`;
  });
  return `${heading}
<div class="wide"><table><thead><tr>${head.join('')}</tr></thead>
<tbody>${body.join('\n')}</tbody></table></div>`;
}
