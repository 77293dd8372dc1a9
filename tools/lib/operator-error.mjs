/** Something the person at the console can mend: its message is all they need to see. */
export class OperatorError extends Error {}

/** Runs an entry point; what the operator can mend is said without a stack trace. */
export async function runEntry(main) {
  try {
    process.exitCode = (await main()) ?? 0;
  } catch (error) {
    if (!(error instanceof OperatorError)) throw error;
    console.error(`✗ ${error.message}`);
    process.exitCode = 1;
  }
}
