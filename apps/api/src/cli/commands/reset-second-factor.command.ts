import type { Command } from 'commander';
import { ResetSecondFactorUseCase } from '@voix/api-identity';
import { RequestContext } from '@voix/api-platform/request-context';
import { withContext } from '../cli-context.js';
import { CommandRefused } from '../exit-codes.js';

export function addResetSecondFactorCommand(program: Command): void {
  program
    .command('reset-second-factor')
    .description(
      'retire clés d’accès, application de codes et codes de secours, et déconnecte la personne',
    )
    .argument('<adresse>', 'adresse électronique de la personne qui a tout perdu')
    .action(async (email: string) => {
      await withContext(async (app) => {
        const ctx = RequestContext.create({ origin: 'cli' });
        const reset = await app.get(ResetSecondFactorUseCase).run(ctx, { email });
        if (!reset.ok) throw new CommandRefused(`${email} n’est pas une adresse.`);
        if (!reset.value.wasFound) throw new CommandRefused(`${email} n’a pas de compte.`);
        process.stdout.write(`${email} choisira une autre seconde vérification.\n`);
      });
    });
}
