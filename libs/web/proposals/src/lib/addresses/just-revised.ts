/** Left in the history by the page that published a new version, so that the next one can say so. */
export const JUST_REVISED = { justRevised: true } as const;

export function isJustRevised(state: unknown): boolean {
  return typeof state === 'object' && state !== null && 'justRevised' in state;
}
