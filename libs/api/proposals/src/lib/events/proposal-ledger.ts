import type { LedgerEntry } from '@voix/api-audit';
import { textFingerprint, type ProposalText } from '../domain/proposal-text.js';

/** A version that was just published. */
export interface RecordedVersion extends ProposalText {
  readonly proposalId: string;
  readonly number: number;
  readonly charterVersion: number;
  /** What the edition told about data; null where nothing was stated, or the text came from elsewhere. */
  readonly noticeVersion: number | null;
}

/**
 * What the ledger keeps of an act on a proposal: which one, which version, under which charter, and the hash of the
 * text. No text and nobody's name: an author may take back the words, the entry stays.
 */
export function submittedEntry(
  editionRef: number,
  proposalNumber: number,
  version: RecordedVersion,
): LedgerEntry {
  const fields = { ...versionFields(version), number: proposalNumber };
  return { kind: 'proposals.submitted', editionRef, fields };
}

export function revisedEntry(editionRef: number, version: RecordedVersion): LedgerEntry {
  return { kind: 'proposals.revised', editionRef, fields: versionFields(version) };
}

export function withdrawnEntry(
  editionRef: number,
  proposalId: string,
  charterVersion: number,
): LedgerEntry {
  const fields = { proposal: proposalId, charter: charterVersion };
  return { kind: 'proposals.withdrawn', editionRef, fields };
}

/** A proposal that was made elsewhere, with the version it has when it comes in. */
export function importedEntry(
  editionRef: number,
  proposalNumber: number,
  version: RecordedVersion,
): LedgerEntry {
  const fields = { ...versionFields(version), number: proposalNumber };
  return { kind: 'proposals.imported', editionRef, fields };
}

export function importedArgumentEntry(
  editionRef: number,
  charterVersion: number,
  argument: { readonly id: string; readonly proposalId: string; readonly body: string },
): LedgerEntry {
  const { id, proposalId, body } = argument;
  const text = textFingerprint({ title: '', body });
  const fields = { argument: id, proposal: proposalId, charter: charterVersion, text };
  return { kind: 'proposals.argument_imported', editionRef, fields };
}

function versionFields(version: RecordedVersion) {
  const { proposalId, number, charterVersion, noticeVersion } = version;
  return {
    proposal: proposalId,
    version: number,
    charter: charterVersion,
    ...(noticeVersion !== null && { notice: noticeVersion }),
    text: textFingerprint(version),
  };
}
