import type { Command } from 'commander';
import { RequestContext } from '@voix/api-platform/request-context';
import { RebuildTalliesUseCase } from '@voix/api-voting';
import { withContext } from '../cli-context.js';
import { CommandRefused } from '../exit-codes.js';

export function addRebuildCountersCommand(program: Command): void {
  program
    .command('rebuild-counters')
    .description('count the votes again and correct the counters that differ')
    .option('--check', 'only compare: exit code 1 when a counter differs', false)
    .action(async ({ check }: { check: boolean }) => {
      await withContext(async (app) => {
        const ctx = RequestContext.create({ origin: 'cli' });
        const { compared, different } = await app.get(RebuildTalliesUseCase).run(ctx, { check });
        process.stdout.write(`${compared} counters compared, ${different} different.\n`);
        if (check && different > 0)
          throw new CommandRefused('Run the command without --check to correct them.');
      });
    });
}
