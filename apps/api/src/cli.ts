import 'reflect-metadata';
import { Command, CommanderError } from 'commander';
import { explainFailure } from './app/start/start-failure.js';
import { addExportCommand } from './cli/commands/export.command.js';
import { addFirstOrganizerLinkCommand } from './cli/commands/first-organizer-link.command.js';
import { addGrantRoleCommand } from './cli/commands/grant-role.command.js';
import { addImportCommand } from './cli/commands/import.command.js';
import { addMigrateCommand } from './cli/commands/migrate.command.js';
import { addRebuildCountersCommand } from './cli/commands/rebuild-counters.command.js';
import { addSimulateCommand } from './cli/commands/simulate.command.js';
import { CommandRefused, EXIT } from './cli/exit-codes.js';

const program = new Command('voix')
  .description('Everything an operator does without the pages. Same rules as the server.')
  .addHelpText(
    'after',
    '\nExit codes: 0 done, 1 refused or something found wrong, 2 not understood or out of reach.',
  )
  .exitOverride();

addMigrateCommand(program);
addImportCommand(program);
addExportCommand(program);
addSimulateCommand(program);
addGrantRoleCommand(program);
addRebuildCountersCommand(program);
addFirstOrganizerLinkCommand(program);

function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.OK : EXIT.FAILED;
  if (error instanceof CommandRefused) {
    process.stderr.write(`${error.message}\n`);
    return EXIT.REFUSED;
  }
  process.stderr.write(`${explainFailure(error)}\n`);
  return EXIT.FAILED;
}

try {
  await program.parseAsync(process.argv.length > 2 ? process.argv : [...process.argv, '--help']);
} catch (error) {
  process.exitCode = exitCodeOf(error);
}
