/** The text with ordinary blanks: French typography puts in others, which look alike in a test and are not equal. */
export function plainSpaces(text: string | null | undefined): string {
  return (text ?? '').replaceAll(/[\u00A0\u202F]/g, ' ');
}
