import type { Command } from 'commander';
import { AppConfig } from '@voix/api-platform/config';
import { prepareDatabase } from '@voix/api-platform/module';
import { openCliDatabase } from '../cli-context.js';

export function addMigrateCommand(program: Command): void {
  program
    .command('migrate')
    .description('met la base de données à jour')
    .action(async () => {
      const database = await openCliDatabase(AppConfig.fromEnvironment(process.env));
      try {
        const { applied } = await prepareDatabase(database.access);
        const names = applied.map((name) => `\n  ${name}`).join('');
        process.stdout.write(
          applied.length === 0
            ? 'À jour.\n'
            : `Migrations appliquées (${applied.length}) :${names}\n`,
        );
      } finally {
        await database.stop();
      }
    });
}
