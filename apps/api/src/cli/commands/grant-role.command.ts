import { Argument, type Command } from 'commander';
import { GrantRoleUseCase } from '@voix/api-identity';
import { RequestContext } from '@voix/api-platform/request-context';
import { ROLES, type Role } from '@voix/contracts/permissions';
import { withContext } from '../cli-context.js';
import { CommandRefused } from '../exit-codes.js';
import { roleFault, roleScope, type RolePlace } from '../role-scope.js';

export function addGrantRoleCommand(program: Command): void {
  program
    .command('grant-role')
    .description('donne un rôle au compte d’une adresse ; le compte est créé s’il n’existe pas')
    .argument('<adresse>', 'adresse électronique de la personne')
    .addArgument(new Argument('<role>', 'le rôle').choices(Object.keys(ROLES)))
    .option('--edition <slug>', 'dans cette édition seulement ; sinon, sur toute la plateforme')
    .option('--territory <code>', 'dans ce territoire de l’édition, pour un partenaire')
    .action(async (email: string, role: Role, options: RolePlace) => {
      await withContext(async (app) => {
        const ctx = RequestContext.create({ origin: 'cli' });
        const scope = await roleScope(app, ctx, options);
        const granted = await app.get(GrantRoleUseCase).run(ctx, { email, role, scope });
        if (!granted.ok) throw new CommandRefused(roleFault(granted.error, email));
        process.stdout.write(
          granted.value.isNew
            ? `${email} a maintenant le rôle ${role}.\n`
            : `${email} avait déjà le rôle ${role}.\n`,
        );
      });
    });
}
