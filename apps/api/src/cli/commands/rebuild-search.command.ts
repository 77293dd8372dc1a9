import type { Command } from 'commander';
import { RequestContext } from '@voix/api-platform/request-context';
import { RebuildSearchIndexUseCase } from '@voix/api-search';
import { withContext } from '../cli-context.js';
import { Progress } from '../progress.js';

export function addRebuildSearchCommand(program: Command): void {
  program
    .command('rebuild-search')
    .description('relit tout ce qui est public et refait l’index de la recherche')
    .action(async () => {
      await withContext(async (app) => {
        const progress = new Progress();
        const ctx = RequestContext.create({ origin: 'cli' });
        try {
          const rebuilt = await app
            .get(RebuildSearchIndexUseCase)
            .run(ctx, (done) => progress.show('Textes relus', done.read, null));
          if (rebuilt.ok) process.stdout.write(`Textes relus : ${rebuilt.value.read}.\n`);
        } finally {
          progress.stop();
        }
      });
    });
}
