import type { ListedSource } from '@voix/web-ui';

const BETWEEN = ' | ';

/** Sources as an organiser types them, one a line: "title | publisher | date | address". Only the title is compulsory. */
export function sourceLines(sources: readonly ListedSource[]): string {
  return sources.map(lineOf).join('\n');
}

function lineOf({ title, publisher, publishedOn, url }: ListedSource): string {
  const parts = [title, publisher ?? '', publishedOn ?? '', url ?? ''];
  return parts.join(BETWEEN).replace(/[\s|]+$/, '');
}

/** What a line says; an address may also come right after the title. */
export function readSourceLines(text: string): TypedSource[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [title = '', ...others] = line.split('|').map((part) => part.trim());
      const isAddress = (part: string) => part.includes('://');
      const isDate = (part: string) => /^\d/.test(part) && !isAddress(part);
      const said = others.filter(Boolean);
      return {
        title,
        publisher: said.find((part) => !isAddress(part) && !isDate(part)) ?? '',
        publishedOn: said.find(isDate) ?? '',
        url: said.find(isAddress) ?? '',
      };
    });
}

/** A source on its way to the schema, which says what is wrong with it. */
export interface TypedSource {
  readonly title: string;
  readonly publisher: string;
  readonly publishedOn: string;
  readonly url: string;
}
