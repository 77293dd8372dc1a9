/** The address of a list or of a form, for one theme: they read `theme` in their query. */
export function onTheme(path: string, theme: string): string {
  return `${path}?${new URLSearchParams({ theme }).toString()}`;
}
