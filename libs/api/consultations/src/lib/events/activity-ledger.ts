import { createHash } from 'node:crypto';
import type { LedgerEntry } from '@voix/api-audit';
import type { EditionSummary } from '@voix/api-editions';
import type { ActivitySummary } from '../domain/activity.js';
import type { GridCell, GridChange } from '../domain/grid.js';

type EditionName = Pick<EditionSummary, 'ref'>;
type Words = Pick<ActivitySummary, 'title' | 'intro'>;

/** An edition has one more way of taking part. Of its words, the hash. */
export function activityCreated(
  edition: EditionName,
  activity: Pick<ActivitySummary, 'id' | 'kind'> & Words,
  by: string | null,
): LedgerEntry {
  const { id, kind } = activity;
  return entry('activity_created', edition, {
    activity: id,
    activityKind: kind,
    words: hash(activity),
    by,
  });
}

/** An activity is called or presented otherwise. */
export function activityDescribed(
  edition: EditionName,
  before: ActivitySummary,
  after: Words,
  by: string | null,
): LedgerEntry {
  const { id, version } = before;
  const words = { from: hash(before), to: hash(after) };
  return entry('activity_described', edition, { activity: id, version: version + 1, ...words, by });
}

/** The activities of an edition are shown in another order. */
export function activitiesOrdered(
  edition: EditionName,
  ids: readonly string[],
  by: string | null,
): LedgerEntry {
  return entry('activities_ordered', edition, { activities: ids, by });
}

/** An activity in which nobody had taken part is gone. */
export function activityRemoved(
  edition: EditionName,
  activityId: string,
  by: string | null,
): LedgerEntry {
  return entry('activity_removed', edition, { activity: activityId, by });
}

/** What is open when has changed. A cell is written as [activity, phase or null, interaction]; of the reason, the hash. */
export function gridChanged(
  edition: EditionName,
  { opened, closed }: GridChange,
  reason: string,
  by: string | null,
): LedgerEntry {
  const cells = { opened: opened.map(written), closed: closed.map(written) };
  return entry('grid_changed', edition, { ...cells, reason: textHash(reason), by });
}

function written({ activityId, phaseId, interaction }: GridCell) {
  return [activityId, phaseId, interaction];
}

function entry(name: string, edition: EditionName, fields: LedgerEntry['fields']): LedgerEntry {
  return { kind: `consultations.${name}`, editionRef: edition.ref, fields };
}

const hash = ({ title, intro }: Words) => textHash(`${title}\n${intro}`);

function textHash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
