import type { Command } from 'commander';
import { CreateFirstOrganizerLinkUseCase } from '@voix/api-identity';
import { RequestContext } from '@voix/api-platform/request-context';
import { withContext } from '../cli-context.js';
import { CommandRefused } from '../exit-codes.js';

export function addFirstOrganizerLinkCommand(program: Command): void {
  program
    .command('first-organizer-link')
    .description(
      'print a link that makes whoever opens it first the administrator of a new installation',
    )
    .action(async () => {
      await withContext(async (app) => {
        const link = await app
          .get(CreateFirstOrganizerLinkUseCase)
          .run(RequestContext.create({ origin: 'cli' }));
        if (!link.ok || link.value === null)
          throw new CommandRefused('There is an administrator already: use grant-role.');
        process.stdout.write(
          `${link.value.url}\nValid until ${link.value.expiresAt.toISOString()}, once.\n`,
        );
      });
    });
}
