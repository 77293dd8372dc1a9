import type { Command } from 'commander';
import { CreateFirstOrganizerLinkUseCase } from '@voix/api-identity';
import { RequestContext } from '@voix/api-platform/request-context';
import { withContext } from '../cli-context.js';
import { CommandRefused } from '../exit-codes.js';

export function addFirstOrganizerLinkCommand(program: Command): void {
  program
    .command('first-organizer-link')
    .description(
      'donne un lien à usage unique qui fait de qui l’ouvre la première administratrice ; les liens précédents ne valent plus',
    )
    .action(async () => {
      await withContext(async (app) => {
        const link = await app
          .get(CreateFirstOrganizerLinkUseCase)
          .run(RequestContext.create({ origin: 'cli' }), 'END');
        if (!link.ok || link.value === null)
          throw new CommandRefused('Quelqu’un administre déjà : utilisez grant-role.');
        process.stdout.write(
          `${link.value.url}\nValable une fois, jusqu’au ${link.value.expiresAt.toISOString()}.\n`,
        );
      });
    });
}
