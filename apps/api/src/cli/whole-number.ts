import { InvalidArgumentError } from 'commander';

/** Reads an option that is a number of things. */
export function wholeNumber(max: number): (text: string) => number {
  return (text) => {
    const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
    if (!(value >= 1 && value <= max))
      throw new InvalidArgumentError(`C’est un nombre entier de 1 à ${max}.`);
    return value;
  };
}
