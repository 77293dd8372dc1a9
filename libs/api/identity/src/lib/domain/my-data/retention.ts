/** What the keyed mark of an address is for: another use of the same key makes other marks. */
export const ADDRESS_MARK = 'address of a person whose data was erased';

/** How long each thing about people is kept, in days; the night job and the privacy notice both read it. */
export const RETENTION_DAYS = {
  signInRequest: 1,
  endedSession: 30,
  /** Three years without signing in: what the CNIL takes as the measure of an abandoned account. */
  inactiveAccount: 1_095,
  /** Longer than any consultation runs, so that the mark still stops a second vote. */
  erasedAddressMark: 400,
} as const;
