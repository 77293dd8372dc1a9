import { Command, CommanderError } from 'commander';
import { explainFailure } from '../app/start/start-failure.js';
import { addExportCommand } from './commands/export.command.js';
import { addFirstOrganizerLinkCommand } from './commands/first-organizer-link.command.js';
import { addGrantRoleCommand } from './commands/grant-role.command.js';
import { addImportCommand } from './commands/import.command.js';
import { addMigrateCommand } from './commands/migrate.command.js';
import { addRebuildCountersCommand } from './commands/rebuild-counters.command.js';
import { addRevokeRoleCommand } from './commands/revoke-role.command.js';
import { addSimulateCommand } from './commands/simulate.command.js';
import { CommandRefused, EXIT } from './exit-codes.js';

const COMMANDS = [
  addMigrateCommand,
  addImportCommand,
  addExportCommand,
  addSimulateCommand,
  addGrantRoleCommand,
  addRevokeRoleCommand,
  addRebuildCountersCommand,
  addFirstOrganizerLinkCommand,
];

function createProgram(): Command {
  const program = new Command('voix')
    .description('Everything an operator does without the pages. Same rules as the server.')
    .addHelpText(
      'after',
      '\nExit codes: 0 done, 1 refused or something found wrong, 2 not understood or out of reach.',
    )
    // Before the commands: each inherits it when it is added.
    .exitOverride();
  for (const add of COMMANDS) add(program);
  return program;
}

/** Runs what the arguments ask for and answers the exit code. */
export async function runCli(args: readonly string[]): Promise<number> {
  try {
    await createProgram().parseAsync(args.length > 0 ? args : ['--help'], { from: 'user' });
    return EXIT.OK;
  } catch (error) {
    return exitCodeOf(error);
  }
}

function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.OK : EXIT.FAILED;
  if (error instanceof CommandRefused) {
    process.stderr.write(`${error.message}\n`);
    return EXIT.REFUSED;
  }
  process.stderr.write(`${explainFailure(error)}\n`);
  return EXIT.FAILED;
}
