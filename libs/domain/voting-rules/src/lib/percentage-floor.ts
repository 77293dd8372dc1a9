/** Fewest votes of which percentages are said: below, "1 vote, 100 %" is louder than what it counts. */
export const PERCENTAGE_FLOOR = 5;

/** Whether so many votes may be told in percent. Fewer are told as counts. */
export function allowsPercentages(votes: number): boolean {
  return votes >= PERCENTAGE_FLOOR;
}
