import { Argument, type Command } from 'commander';
import { GrantRoleUseCase } from '@voix/api-identity';
import { RequestContext } from '@voix/api-platform/request-context';
import { ROLES, type Role } from '@voix/contracts/permissions';
import { withContext } from '../cli-context.js';
import { CommandRefused } from '../exit-codes.js';
import { roleScope } from '../role-scope.js';

export function addGrantRoleCommand(program: Command): void {
  program
    .command('grant-role')
    .description('give a role to the account of an address; the account is made when there is none')
    .argument('<email>', 'address of the person')
    .addArgument(new Argument('<role>', 'the role').choices(Object.keys(ROLES)))
    .option('--edition <slug>', 'only in this edition; without it, on the whole platform')
    .action(async (email: string, role: Role, options: { edition?: string }) => {
      await withContext(async (app) => {
        const ctx = RequestContext.create({ origin: 'cli' });
        const scope = await roleScope(app, ctx, options.edition);
        const granted = await app.get(GrantRoleUseCase).run(ctx, { email, role, scope });
        if (!granted.ok) throw new CommandRefused(`${email} is not an address.`);
        process.stdout.write(
          granted.value.isNew ? `${email} is now ${role}.\n` : `${email} was ${role} already.\n`,
        );
      });
    });
}
