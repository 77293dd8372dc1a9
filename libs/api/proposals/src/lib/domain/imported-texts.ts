import type { ProposalRecord } from '@voix/contracts/import-format';
import { cleanText } from '@voix/domain-kernel';
import type { ProposalText } from './proposal-text.js';

/** One version of a proposal that comes from elsewhere. */
export interface IncomingVersion extends ProposalText {
  readonly number: number;
  readonly reason: string | null;
}

/**
 * Texts of an import are cleaned as those written here are; the limits of the charter do not apply to what was said
 * elsewhere, only those of the format.
 */
export const importedLine = (text: string): string => cleanText(text, { multiline: false });
export const importedParagraphs = (text: string): string => cleanText(text, { multiline: true });

/** The versions of a record, oldest first: its own words are the first. */
export function versionsOf(record: ProposalRecord): [IncomingVersion, ...IncomingVersion[]] {
  const later = record.versions.map((version, index) => ({
    ...importedText(version),
    number: index + 2,
    reason: importedLine(version.reason),
  }));
  return [{ ...importedText(record), number: 1, reason: null }, ...later];
}

function importedText({ title, body }: ProposalText): ProposalText {
  return { title: importedLine(title), body: importedParagraphs(body) };
}
