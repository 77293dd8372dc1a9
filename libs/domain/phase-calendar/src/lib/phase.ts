/** The stretches of an edition, in the order in which they come. */
export const PHASE_KINDS = [
  'PREPARATION',
  'INFORMATION',
  'CONTRIBUTION',
  'DELIBERATION',
  'PRIORITISATION',
  'SYNTHESIS',
  'RESTITUTION',
  'RESPONSES',
  'FOLLOW_UP',
] as const;
export type PhaseKind = (typeof PHASE_KINDS)[number];

/**
 * A phase as time: it holds from the instant `startsAt`, included, to the instant `endsAt`, excluded. `null` is an
 * open end: since ever, or until further notice.
 */
export interface PhaseSpan {
  readonly startsAt: Date | null;
  readonly endsAt: Date | null;
}

/** A phase of an edition: what it is for, and when. */
export interface Phase extends PhaseSpan {
  readonly kind: PhaseKind;
}

/** Whether a value from outside names a kind of phase, in these very capitals. */
export function isPhaseKind(value: unknown): value is PhaseKind {
  return PHASE_KINDS.some((kind) => kind === value);
}

/** Whether an instant belongs to a span. Two spans that touch never share one. */
export function contains(span: PhaseSpan, instant: Date): boolean {
  const hasStarted = span.startsAt === null || span.startsAt <= instant;
  const hasEnded = span.endsAt !== null && span.endsAt <= instant;
  return hasStarted && !hasEnded;
}

/** The phase that holds at an instant, if any: a valid calendar has one at most, and may have gaps. */
export function phaseAt<Span extends PhaseSpan>(
  phases: readonly Span[],
  now: Date,
): Span | undefined {
  return phases.find((phase) => contains(phase, now));
}
