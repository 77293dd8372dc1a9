const LONGEST_SLUG = 80;
const MARKS = /\p{M}/gu;
// Letters whose decomposition does not reveal their base.
const SPELLED: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  '&': ' et ',
  '€': ' euros ',
};
const SPELLED_LETTERS = /[œæßøłđðþı&€]/g;

/**
 * The part of an address that names a title: `L'œuvre & l'hôpital` → `l-oeuvre-et-l-hopital`. At most
 * `longest` characters, cut between words where possible. Not unique, and `''` when nothing can be spelled
 * in Latin letters or digits: put it beside an id.
 */
export function slugify(text: string, longest = LONGEST_SLUG): string {
  const spelled = text
    .slice(0, 10 * longest)
    .normalize('NFKC')
    .toLowerCase()
    .replace(SPELLED_LETTERS, (letter) => SPELLED[letter] ?? '')
    .normalize('NFKD')
    .replace(MARKS, '');
  const words = spelled.split(/[^a-z0-9]+/).filter((word) => word !== '');
  const slug = words.join('-');
  if (slug.length <= longest) return slug;
  const cut = slug.lastIndexOf('-', longest);
  return slug.slice(0, cut > 0 ? cut : longest);
}
