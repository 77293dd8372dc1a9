import { diffText } from '@voix/domain-text-diff';
import type { PublishedVersion } from '../domain/proposal-errors.js';
import {
  ProposalVersionType,
  TextChangeType,
  VersionComparisonType,
} from './proposal-version.type.js';

export function presentVersion(version: PublishedVersion): ProposalVersionType {
  const { proposalId, number, title, body, reason, createdAt } = version;
  return Object.assign(new ProposalVersionType(), {
    id: `${proposalId}:${number}`,
    number,
    title,
    body,
    reason,
    createdAt,
  });
}

/** What changed between two versions; null when one of them does not exist. */
export function presentComparison(
  versions: readonly PublishedVersion[],
  from: number,
  to: number,
): VersionComparisonType | null {
  const before = versions.find((version) => version.number === from);
  const after = versions.find((version) => version.number === to);
  if (before === undefined || after === undefined) return null;
  return Object.assign(new VersionComparisonType(), {
    title: changes(before.title, after.title),
    body: changes(before.body, after.body),
  });
}

function changes(before: string, after: string): TextChangeType[] {
  return diffText(before, after).map((segment) => Object.assign(new TextChangeType(), segment));
}
