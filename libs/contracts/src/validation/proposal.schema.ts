import { check, forward, object, pipe } from 'valibot';
import { fault } from './fault.js';
import { chosen, line, paragraphs } from './fields.js';

/** The numbers of the charter that bear on a proposal. */
export interface ProposalLimits {
  readonly proposalTitleMaxLength: number;
  readonly proposalBodyMaxLength: number;
}

/** What a proposal says. */
export interface ProposalText {
  readonly title: string;
  readonly body: string;
}

/** Longest reason for a new version or a withdrawal. */
export const REASON_MAX_LENGTH = 400;

function textOf(limits: ProposalLimits) {
  return {
    title: line(limits.proposalTitleMaxLength),
    body: paragraphs(limits.proposalBodyMaxLength),
  };
}

/** A new proposal. */
export function proposalSchema(limits: ProposalLimits) {
  return object({ themeId: chosen, ...textOf(limits) });
}

/** Why a text changes or goes: one line, shown to everybody. */
const reason = line(REASON_MAX_LENGTH);

/** A new version, which says something else than the one it replaces, and why. */
export function revisionSchema(limits: ProposalLimits, current: ProposalText) {
  return pipe(
    object({ ...textOf(limits), reason }),
    forward(
      check(
        ({ title, body }) => title !== current.title || body !== current.body,
        fault('UNCHANGED'),
      ),
      ['body'],
    ),
  );
}

/** A proposal that its author takes out of the debate. */
export const withdrawalSchema = object({ reason });
