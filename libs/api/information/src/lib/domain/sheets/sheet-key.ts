import { slugify } from '@voix/domain-kernel';

const LONGEST = 60;

/** The name of a new sheet in addresses, made of its title; a number tells it from those that have the same. */
export function sheetKey(title: string, taken: readonly string[]): string {
  const slug = slugify(title).slice(0, LONGEST).replace(/-+$/, '') || 'fiche';
  if (!taken.includes(slug)) return slug;
  const numbers = Array.from({ length: taken.length + 1 }, (_none, index) => index + 2);
  const free = numbers.find((number) => !taken.includes(`${slug}-${number}`)) ?? numbers.length + 2;
  return `${slug}-${free}`;
}
