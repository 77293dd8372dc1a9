/**
 * Whether the site has a page at a path, as its router reads one: `:name` stands for any one part, capitals and a slash
 * at the end change nothing.
 */
export function addressMatcher(patterns: readonly string[]): (path: string) => boolean {
  const known = patterns.map(partsOf);
  return (path) => {
    const asked = partsOf(path);
    return known.some(
      (pattern) =>
        pattern.length === asked.length &&
        pattern.every((part, index) => isSame(part, asked[index] ?? '')),
    );
  };
}

function partsOf(path: string): string[] {
  return path.replace(/\/$/, '').split('/');
}

function isSame(part: string, asked: string): boolean {
  return part.startsWith(':') ? asked !== '' : part === asked.toLowerCase();
}
