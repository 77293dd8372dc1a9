import type { Command } from 'commander';
import { CreateFirstOrganizerLinkUseCase } from '@voix/api-identity';
import { RequestContext } from '@voix/api-platform/request-context';
import { withContext } from '../cli-context.js';
import { CommandRefused } from '../exit-codes.js';

export function addFirstOrganizerLinkCommand(program: Command): void {
  program
    .command('first-organizer-link')
    .description(
      'print a one-time link that makes its holder the first administrator; links printed before stop working',
    )
    .action(async () => {
      await withContext(async (app) => {
        const link = await app
          .get(CreateFirstOrganizerLinkUseCase)
          .run(RequestContext.create({ origin: 'cli' }), 'END');
        if (!link.ok || link.value === null)
          throw new CommandRefused('There is an administrator already: use grant-role.');
        process.stdout.write(
          `${link.value.url}\nValid until ${link.value.expiresAt.toISOString()}, once.\n`,
        );
      });
    });
}
