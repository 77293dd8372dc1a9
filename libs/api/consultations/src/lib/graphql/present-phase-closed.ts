import { PhaseClosedErrorType, presentError } from '@voix/api-platform/graphql';
import type { RequestContext } from '@voix/api-platform/request-context';
import type { PhaseClosed } from '../domain/phase-closed.error.js';

/** The member of a mutation's union that says when the moment will be right. */
export function presentPhaseClosed(ctx: RequestContext, error: PhaseClosed): PhaseClosedErrorType {
  const { opensAt, closedAt } = error;
  return presentError(ctx, PhaseClosedErrorType, error, { opensAt, closedAt });
}
