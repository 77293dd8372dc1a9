import { Command, CommanderError } from 'commander';
import { explainFailure } from '../app/start/start-failure.js';
import { addExportCommand } from './commands/export.command.js';
import { addFirstOrganizerLinkCommand } from './commands/first-organizer-link.command.js';
import { addGrantRoleCommand } from './commands/grant-role.command.js';
import { addImportCommand } from './commands/import.command.js';
import { addMigrateCommand } from './commands/migrate.command.js';
import { addRebuildCountersCommand } from './commands/rebuild-counters.command.js';
import { addRebuildSearchCommand } from './commands/rebuild-search.command.js';
import { addResetSecondFactorCommand } from './commands/reset-second-factor.command.js';
import { addRevokeRoleCommand } from './commands/revoke-role.command.js';
import { addSimulateCommand } from './commands/simulate.command.js';
import { CommandRefused, EXIT } from './exit-codes.js';
import { misunderstanding, speakFrench } from './french-help.js';

const COMMANDS = [
  addMigrateCommand,
  addImportCommand,
  addExportCommand,
  addSimulateCommand,
  addGrantRoleCommand,
  addRevokeRoleCommand,
  addResetSecondFactorCommand,
  addRebuildCountersCommand,
  addRebuildSearchCommand,
  addFirstOrganizerLinkCommand,
];

function createProgram(): Command {
  const program = new Command('voix')
    .description(
      'Tout ce qu’un exploitant fait sans les pages, avec les mêmes règles que le serveur.',
    )
    .addHelpText(
      'after',
      '\nCodes de sortie : 0 fait, 1 refusé ou anomalie trouvée, 2 pas compris ou hors d’atteinte.',
    )
    .exitOverride();
  // Before the commands: each inherits what is set when it is added.
  speakFrench(program);
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
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return EXIT.OK;
    process.stderr.write(`${misunderstanding(error)}\n`);
    return EXIT.FAILED;
  }
  if (error instanceof CommandRefused) {
    process.stderr.write(`${error.message}\n`);
    return EXIT.REFUSED;
  }
  process.stderr.write(`${explainFailure(error)}\n`);
  return EXIT.FAILED;
}
