import type { PhaseSummary } from '@voix/api-editions';
import type { EditionRecord } from '@voix/contracts/import-format';
import { err, ok, ValidationFailed, type Result } from '@voix/domain-kernel';
import type { Interaction } from '@voix/domain-phase-calendar';

/** During this phase, this interaction is open. */
export interface PhaseSetting {
  readonly phaseId: string;
  readonly interaction: Interaction;
}

/**
 * Turns what a record allows in each phase into settings of the edition's phases, matched by their order. Faults are
 * phases of the record that the edition does not have, which happens when it was set up from another record.
 */
export function phaseSettings(
  described: EditionRecord['phases'],
  phases: readonly PhaseSummary[],
): Result<readonly PhaseSetting[], ValidationFailed> {
  const issues = described.flatMap(({ kind }, index) =>
    phases[index]?.kind === kind ? [] : [{ path: `phases.${index}.kind`, code: 'INVALID_VALUE' }],
  );
  if (issues.length > 0) return err(new ValidationFailed(issues));
  const settings = phases.flatMap(({ id }, index) => {
    const allowed = new Set(described[index]?.allows);
    return [...allowed].map((interaction) => ({ phaseId: id, interaction }));
  });
  return ok(settings);
}
