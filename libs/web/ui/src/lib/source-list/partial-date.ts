/** `2024`, `2024-05` or `2024-05-17` in words, with no more than it says: "2024", "mai 2024", "17 mai 2024". */
export function partialDateText(date: string, locale: string): string {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return year;
  const at = new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`);
  if (Number.isNaN(at.getTime())) return date;
  const form = { year: 'numeric', month: 'long', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(locale, day ? { ...form, day: 'numeric' } : form).format(at);
}
