import type { ActivityKind } from '@voix/contracts/validation';

/** A way of taking part: one form, one set of data. It lives on its edition; phases only open and close it. */
export interface ActivitySummary {
  readonly id: string;
  /** Internal number for the keys of large tables; never shown. */
  readonly ref: number;
  readonly editionId: string;
  readonly kind: ActivityKind;
  readonly slug: string;
  readonly title: string;
  readonly intro: string;
  /** Among the activities of its edition, from 1. */
  readonly position: number;
  /** Counted up by each change of its words. */
  readonly version: number;
}

/** What the areas that write into an activity must know of it. */
export interface ActivityHandle {
  readonly id: string;
  readonly ref: number;
  readonly editionId: string;
  readonly editionRef: number;
  readonly slug: string;
  /** Secret: keys the pseudonyms under which this activity's ledger entries name participants. */
  readonly pseudonymKey: Uint8Array;
}
