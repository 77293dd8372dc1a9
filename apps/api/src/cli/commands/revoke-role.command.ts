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
    .description('take a role back and sign the person out everywhere')
    .argument('<email>', 'address of the person')
    .addArgument(new Argument('<role>', 'the role').choices(Object.keys(ROLES)))
    .option('--edition <slug>', 'the one held in this edition; without it, on the whole platform')
    .action(async (email: string, role: Role, options: { edition?: string }) => {
      await withContext(async (app) => {
        const ctx = RequestContext.create({ origin: 'cli' });
        const scope = await roleScope(app, ctx, options.edition);
        const revoked = await app.get(RevokeRoleUseCase).run(ctx, { email, role, scope });
        if (!revoked.ok) throw new CommandRefused(sentenceFor(revoked.error.code, email));
        if (!revoked.value.wasHeld)
          throw new CommandRefused(`${email} is not ${role} there: nothing was changed.`);
        process.stdout.write(`${email} is ${role} no more.\n`);
      });
    });
}

function sentenceFor(code: 'LAST_ADMINISTRATOR' | 'VALIDATION_FAILED', email: string): string {
  return code === 'LAST_ADMINISTRATOR'
    ? `${email} is the only administrator of the platform. Grant the role to someone else first.`
    : `${email} is not an address.`;
}
