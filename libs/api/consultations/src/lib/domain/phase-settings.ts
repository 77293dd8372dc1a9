import type { PhaseSummary } from '@voix/api-editions';
import type { EditionRecord } from '@voix/contracts/import-format';
import type { ActivityKind } from '@voix/contracts/validation';
import { err, ok, ValidationFailed, type Result, type ValidationIssue } from '@voix/domain-kernel';
import type { Interaction } from '@voix/domain-phase-calendar';
import { interactionsOf } from './activity-kind.js';

/** During this phase, this interaction is open. */
export interface PhaseSetting {
  readonly phaseId: string;
  readonly interaction: Interaction;
}

/** An activity as a record describes it, with what it opens in each phase and always (a phase that is null). */
export interface DescribedActivity {
  readonly kind: ActivityKind;
  readonly slug: string;
  readonly title: string;
  readonly intro: string;
  readonly cells: readonly { readonly phaseId: string | null; readonly interaction: Interaction }[];
}

/** The activity that receives contributions, and all of them in the order in which the edition shows them. */
export interface DescribedActivities {
  readonly main: DescribedActivity;
  readonly others: readonly DescribedActivity[];
  readonly slugsInOrder: readonly string[];
}

/**
 * Turns what a record says of activities into cells of the grid, phases matched by their order. Faults are phases of the
 * record that the edition does not have, which happens when it was set up from another record; activities of one name or
 * none; and what an activity of its kind cannot open.
 */
export function describedActivities(
  record: Pick<EditionRecord, 'activity' | 'activities' | 'phases'>,
  phases: readonly PhaseSummary[],
): Result<DescribedActivities, ValidationFailed> {
  const issues = [...phaseIssues(record.phases, phases), ...activityIssues(record)];
  if (issues.length > 0) return err(new ValidationFailed(issues));
  const { position = 1, ...activity } = record.activity;
  const others = record.activities ?? [];
  const cellsOf = (slug: string, always: readonly Interaction[] = []) => [
    ...[...new Set(always)].map((interaction) => ({ phaseId: null, interaction })),
    ...phases.flatMap(({ id }, index) =>
      [...new Set(allowed(record, index, slug))].map((interaction) => ({
        phaseId: id,
        interaction,
      })),
    ),
  ];
  const described = ({ always, ...words }: Words): DescribedActivity => ({
    ...words,
    cells: cellsOf(words.slug, always),
  });
  const slugs = others.map(({ slug }) => slug);
  return ok({
    main: described({ kind: 'PROPOSALS', ...activity }),
    others: others.map(described),
    slugsInOrder: slugs.toSpliced(position - 1, 0, activity.slug),
  });
}

type Words = NonNullable<EditionRecord['activities']>[number];

function allowed(
  { activity, phases }: Pick<EditionRecord, 'activity' | 'phases'>,
  index: number,
  slug: string,
): readonly Interaction[] {
  const phase = phases[index];
  return (slug === activity.slug ? phase?.allows : phase?.allowsElsewhere?.[slug]) ?? [];
}

function phaseIssues(
  described: EditionRecord['phases'],
  phases: readonly PhaseSummary[],
): ValidationIssue[] {
  return described.flatMap(({ kind }, index) =>
    phases[index]?.kind === kind ? [] : [fault(`phases.${index}.kind`)],
  );
}

function activityIssues({
  activity,
  activities = [],
  phases,
}: Pick<EditionRecord, 'activity' | 'activities' | 'phases'>): ValidationIssue[] {
  const slugs = [activity.slug, ...activities.map(({ slug }) => slug)];
  const kinds = new Map(activities.map(({ slug, kind }) => [slug, kind]));
  const fits = (kind: ActivityKind | undefined, wanted: readonly Interaction[] = []) =>
    kind !== undefined && wanted.every((one) => interactionsOf(kind).includes(one));
  return [
    ...(fits('PROPOSALS', activity.always) ? [] : [fault('activity.always')]),
    ...activities.flatMap(({ slug, kind, always }, index) => [
      ...(slugs.indexOf(slug) === index + 1 ? [] : [fault(`activities.${index}.slug`)]),
      ...(fits(kind, always) ? [] : [fault(`activities.${index}.always`)]),
    ]),
    ...phases.flatMap(({ allowsElsewhere = {} }, index) =>
      Object.entries(allowsElsewhere).flatMap(([slug, wanted]) =>
        fits(kinds.get(slug), wanted) ? [] : [fault(`phases.${index}.allowsElsewhere.${slug}`)],
      ),
    ),
  ];
}

function fault(path: string): ValidationIssue {
  return { path, code: 'INVALID_VALUE' };
}
