import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { INestApplicationContext } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, ModulesContainer, NestFactory } from '@nestjs/core';
import { buildSchema } from 'graphql';
import { entryPoints, type AccessDeclaration, type EntryPoint } from '@voix/api-platform/access';
import { AppConfig } from '@voix/api-platform/config';
import { Logger } from '@voix/api-platform/observability';
import { ServerModule } from './app/server.module.js';

/** Every way into the server, and who may enter. A change of a line is a change of permissions: review it as one. */
const TABLE = `
HTTP HealthController.live     anyone
HTTP HealthController.ready    anyone
HTTP HealthController.scrape   anyone
HTTP MailboxController.list    anyone
Mutation.castVote              checked in CastVoteUseCase
Mutation.claimFirstOrganizer   checked in ClaimFirstOrganizerUseCase
Mutation.completeSignIn        anyone
Mutation.endSession            signed in
Mutation.requestSignInLink     anyone
Mutation.reviseProposal        checked in ReviseProposalUseCase
Mutation.signOut               anyone
Mutation.submitProposal        checked in SubmitProposalUseCase
Mutation.updateMyProfile       checked in UpdateMyProfileUseCase
Mutation.withdrawProposal      checked in WithdrawProposalUseCase
Mutation.withdrawVote          checked in CastVoteUseCase
Query.colleges                 anyone
Query.currentEdition           anyone
Query.edition                  anyone
Query.proposal                 anyone
Query.territories              anyone
Query.viewer                   anyone
`;

function wordsOf(declaration: AccessDeclaration | undefined): string {
  switch (declaration?.kind) {
    case undefined:
      return 'NOT DECLARED';
    case 'public':
      return 'anyone';
    case 'signedIn':
      return 'signed in';
    case 'permission':
      return `whoever has ${declaration.permission}`;
    case 'selfChecked':
      return `checked in ${declaration.by}`;
  }
}

describe('the ways into the server', () => {
  let app: INestApplicationContext;
  let discovery: DiscoveryService;
  let entries: EntryPoint[];

  beforeAll(async () => {
    // Composed and not started: nothing is made, no database is asked.
    const config = AppConfig.fromEnvironment({});
    const logger = new Logger('silent');
    const root = ServerModule.forRoot({ config, logger, databaseUrl: '', manifest: null });
    app = await NestFactory.createApplicationContext(root, {
      preview: true,
      abortOnError: false,
      logger: false,
    });
    discovery = new DiscoveryService(app.get(ModulesContainer));
    entries = entryPoints(discovery, new MetadataScanner());
  });

  it('are these, declared so', () => {
    const lines = entries.map(
      ({ name, declaration }) => `${name.padEnd(30)} ${wordsOf(declaration)}`,
    );
    expect(`\n${lines.join('\n')}\n`).toBe(TABLE);
  });

  it('name use cases that exist, where a use case decides', () => {
    const providers = new Set(discovery.getProviders().map((provider) => provider.name));
    const named = entries.flatMap(({ declaration }) =>
      declaration?.kind === 'selfChecked' ? [declaration.by] : [],
    );
    expect(named.filter((name) => !providers.has(name))).toEqual([]);
  });

  it('are all the root fields of the published schema', () => {
    const file = createRequire(import.meta.url).resolve(
      '@voix/contracts/graphql-schema/schema.graphql',
    );
    const schema = buildSchema(readFileSync(file, 'utf8'));
    const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
    const published = roots.flatMap((type) =>
      Object.keys(type?.getFields() ?? {}).map((field) => `${type?.name ?? ''}.${field}`),
    );
    const declared = entries.map(({ name }) => name).filter((name) => !name.startsWith('HTTP '));
    expect(new Set(declared)).toEqual(new Set(published));
  });
});
