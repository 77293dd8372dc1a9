const LONGEST_TITLE = 120;

/** A text that has no title, as a title and a body: the whole is the title when it is short enough. */
export function titleAndBody(text: string): { readonly title: string; readonly body: string } {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  if (line.length <= LONGEST_TITLE) return { title: line, body: '' };
  const cut = line.lastIndexOf(' ', LONGEST_TITLE);
  const end = cut > LONGEST_TITLE / 2 ? cut : LONGEST_TITLE;
  // Never through the middle of a sign that takes two code units.
  const title = line
    .slice(0, end)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trimEnd();
  return { title: `${title}…`, body: text.trim() };
}
