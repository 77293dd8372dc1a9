import { Argument, type Command } from 'commander';
import { GrantRoleUseCase } from '@voix/api-identity';
import { RequestContext } from '@voix/api-platform/request-context';
import { ROLES, type Role, type Scope } from '@voix/contracts/permissions';
import { withContext } from '../cli-context.js';
import { editionBySlug } from '../edition-by-slug.js';
import { CommandRefused } from '../exit-codes.js';

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
        const scope: Scope =
          options.edition === undefined
            ? { kind: 'PLATFORM' }
            : { kind: 'EDITION', editionId: (await editionBySlug(app, ctx, options.edition)).id };
        const granted = await app.get(GrantRoleUseCase).run(ctx, { email, role, scope });
        if (!granted.ok) throw new CommandRefused(`${email} is not an address.`);
        process.stdout.write(
          granted.value.isNew ? `${email} is now ${role}.\n` : `${email} was ${role} already.\n`,
        );
      });
    });
}
