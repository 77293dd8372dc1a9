import type { MessageLocale } from '@voix/contracts/error-codes';
import type { ReferenceKind } from '@voix/contracts/validation';

/** A college or a territory of the reference set, as every series begins with it. */
export interface StandardReference {
  readonly kind: ReferenceKind;
  readonly code: string;
  readonly names: Readonly<Record<MessageLocale, string>>;
  /** The territory it lies in. */
  readonly parentCode: string | null;
  /** Codes of the national institute of statistics, for territories. */
  readonly officialCode: string | null;
}

/** What a series has otherwise than the reference set; of one that it added, all there is. */
export interface ReferenceDifference {
  readonly kind: ReferenceKind;
  readonly code: string;
  /** Null for the name of the reference set. */
  readonly nameFr: string | null;
  readonly nameEn: string | null;
  readonly parentCode: string | null;
  /** Null for the place in the reference set, or the last one. */
  readonly position: number | null;
  readonly isEnabled: boolean;
  readonly isOwn: boolean;
  readonly version: number;
}

/** A college or a territory as a series has it. */
export interface SeriesReference extends StandardReference {
  readonly isEnabled: boolean;
  /** Added by the series. */
  readonly isOwn: boolean;
  /** Counted up by each change of its names or of whether it is in use; 0 while it is as in the reference set. */
  readonly version: number;
}

const UNCHANGED = { isEnabled: true, isOwn: false, version: 0 } as const;

/** The list of a series: the reference set with its differences, then what it added, in its own order where it has one. */
export function seriesReferences(
  standard: readonly StandardReference[],
  differences: readonly ReferenceDifference[],
): SeriesReference[] {
  const byKey = new Map(differences.map((difference) => [keyOf(difference), difference]));
  const known = standard.map((reference, place) => {
    const difference = byKey.get(keyOf(reference));
    return { place: difference?.position ?? place, reference: changed(reference, difference) };
  });
  const added = differences
    .filter(({ isOwn }) => isOwn)
    .map((own) => ({
      place: own.position ?? standard.length,
      reference: changed({ ...own, names: { fr: '', en: '' }, officialCode: null }, own),
    }));
  return [...known, ...added]
    .toSorted((left, right) => left.place - right.place)
    .map(({ reference }) => reference);
}

function changed(
  { kind, code, names, parentCode, officialCode }: StandardReference,
  difference: ReferenceDifference | undefined,
): SeriesReference {
  const { isEnabled, isOwn, version } = difference ?? UNCHANGED;
  return {
    kind,
    code,
    names: { fr: difference?.nameFr ?? names.fr, en: difference?.nameEn ?? names.en },
    parentCode,
    officialCode,
    isEnabled,
    isOwn,
    version,
  };
}

function keyOf({ kind, code }: Pick<StandardReference, 'code' | 'kind'>): string {
  return `${kind} ${code}`;
}
