import { Argument, type Command } from 'commander';
import { RevokeRoleUseCase } from '@voix/api-identity';
import { RequestContext } from '@voix/api-platform/request-context';
import { ROLES, type Role } from '@voix/contracts/permissions';
import { withContext } from '../cli-context.js';
import { CommandRefused } from '../exit-codes.js';
import { roleFault, roleScope, type RolePlace } from '../role-scope.js';

export function addRevokeRoleCommand(program: Command): void {
  program
    .command('revoke-role')
    .description('retire un rôle et déconnecte la personne partout')
    .argument('<adresse>', 'adresse électronique de la personne')
    .addArgument(new Argument('<role>', 'le rôle').choices(Object.keys(ROLES)))
    .option('--edition <slug>', 'celui de cette édition ; sinon, celui de toute la plateforme')
    .option('--territory <code>', 'dans ce territoire de l’édition, pour un partenaire')
    .action(async (email: string, role: Role, options: RolePlace) => {
      await withContext(async (app) => {
        const ctx = RequestContext.create({ origin: 'cli' });
        const scope = await roleScope(app, ctx, options);
        const revoked = await app.get(RevokeRoleUseCase).run(ctx, { email, role, scope });
        if (!revoked.ok) throw new CommandRefused(sentenceFor(revoked.error, email));
        if (!revoked.value.wasHeld)
          throw new CommandRefused(`${email} n’y a pas le rôle ${role} : rien n’a été changé.`);
        process.stdout.write(`${email} n’a plus le rôle ${role}.\n`);
      });
    });
}

type RevocationError = Extract<
  Awaited<ReturnType<RevokeRoleUseCase['run']>>,
  { readonly ok: false }
>['error'];

function sentenceFor(error: RevocationError, email: string): string {
  return error.code === 'LAST_ADMINISTRATOR'
    ? `${email} administre seul la plateforme. Donnez d’abord ce rôle à quelqu’un d’autre.`
    : roleFault(error, email);
}
