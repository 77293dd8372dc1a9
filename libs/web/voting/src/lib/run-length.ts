/** Proposals in a run: short enough to finish in a few minutes, long enough to meet ideas one did not look for. */
export const RUN_LENGTH = 12;
