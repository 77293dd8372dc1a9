import { Argument, type Command } from 'commander';
import { RevokeRoleUseCase } from '@voix/api-identity';
import { RequestContext } from '@voix/api-platform/request-context';
import { ROLES, type Role } from '@voix/contracts/permissions';
import { withContext } from '../cli-context.js';
import { CommandRefused } from '../exit-codes.js';
import { roleScope } from '../role-scope.js';

export function addRevokeRoleCommand(program: Command): void {
  program
    .command('revoke-role')
    .description('retire un rôle et déconnecte la personne partout')
    .argument('<adresse>', 'adresse électronique de la personne')
    .addArgument(new Argument('<role>', 'le rôle').choices(Object.keys(ROLES)))
    .option('--edition <slug>', 'celui de cette édition ; sinon, celui de toute la plateforme')
    .action(async (email: string, role: Role, options: { edition?: string }) => {
      await withContext(async (app) => {
        const ctx = RequestContext.create({ origin: 'cli' });
        const scope = await roleScope(app, ctx, options.edition);
        const revoked = await app.get(RevokeRoleUseCase).run(ctx, { email, role, scope });
        if (!revoked.ok) throw new CommandRefused(sentenceFor(revoked.error.code, email));
        if (!revoked.value.wasHeld)
          throw new CommandRefused(`${email} n’y a pas le rôle ${role} : rien n’a été changé.`);
        process.stdout.write(`${email} n’a plus le rôle ${role}.\n`);
      });
    });
}

function sentenceFor(code: 'LAST_ADMINISTRATOR' | 'VALIDATION_FAILED', email: string): string {
  return code === 'LAST_ADMINISTRATOR'
    ? `${email} administre seul la plateforme. Donnez d’abord ce rôle à quelqu’un d’autre.`
    : `${email} n’est pas une adresse.`;
}
