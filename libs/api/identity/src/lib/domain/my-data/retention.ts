/** What the keyed mark of an address is for: another use of the same key makes other marks. */
export const ADDRESS_MARK = 'address of a person whose data was erased';
