/** Values that a translated message may show. Never personal data: codes and params may be logged. */
export type ErrorParams = Readonly<Record<string, string | number>>;

/**
 * Base of every outcome that a person can act on. It is returned in a `Result`, never thrown, hence no
 * stack and no `Error` ancestor. Subclasses fix the code: `class PhaseClosed extends DomainError<'PHASE_CLOSED'>`.
 */
export class DomainError<Code extends string = string> {
  readonly code: Code;
  readonly params?: ErrorParams;

  constructor(code: Code, params?: ErrorParams) {
    this.code = code;
    if (params !== undefined) this.params = params;
  }
}

/** One fault of an input. `path` names the field (`title`, `arguments.0.text`), `''` the whole input. */
export interface ValidationIssue {
  readonly path: string;
  readonly code: string;
  readonly params?: ErrorParams;
}

/** An input whose faults are all listed at once, so that a form can place each on its field. */
export class ValidationFailed extends DomainError<'VALIDATION_FAILED'> {
  readonly issues: readonly ValidationIssue[];

  constructor(issues: readonly ValidationIssue[]) {
    super('VALIDATION_FAILED');
    this.issues = issues;
  }
}
