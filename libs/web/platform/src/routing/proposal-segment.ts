const SEGMENT = /^([1-9]\d{0,9})(?:-[\w-]*)?$/;

/** The part of an address that names a proposal: its number, and its slug for the reader's sake. */
export function proposalSegment({
  number,
  slug,
}: {
  readonly number: number;
  readonly slug?: string | null;
}): string {
  return slug ? `${number}-${slug}` : String(number);
}

/** The number that a segment begins with; the slug may be old or missing. Nothing when there is no number. */
export function proposalNumberOf(segment: string | undefined): number | undefined {
  const number = SEGMENT.exec(segment ?? '')?.[1];
  return number === undefined ? undefined : Number(number);
}
