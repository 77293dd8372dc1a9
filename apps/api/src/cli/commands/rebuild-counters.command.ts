import type { Command } from 'commander';
import { RequestContext } from '@voix/api-platform/request-context';
import { RebuildTalliesUseCase } from '@voix/api-voting';
import { withContext } from '../cli-context.js';
import { CommandRefused } from '../exit-codes.js';

export function addRebuildCountersCommand(program: Command): void {
  program
    .command('rebuild-counters')
    .description('recompte les votes et corrige les compteurs qui diffèrent')
    .option('--check', 'compare seulement : code de sortie 1 si un compteur diffère', false)
    .action(async ({ check }: { check: boolean }) => {
      await withContext(async (app) => {
        const ctx = RequestContext.create({ origin: 'cli' });
        const { compared, different } = await app.get(RebuildTalliesUseCase).run(ctx, { check });
        process.stdout.write(`Compteurs comparés : ${compared}, différents : ${different}.\n`);
        if (check && different > 0)
          throw new CommandRefused('Sans --check, la commande les corrige.');
      });
    });
}
