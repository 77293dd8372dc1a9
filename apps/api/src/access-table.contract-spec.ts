import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { DiscoveryService, MetadataScanner, ModulesContainer, NestFactory } from '@nestjs/core';
import { buildSchema } from 'graphql';
import { entryPoints, type AccessDeclaration } from '@voix/api-platform/access';
import { AppConfig } from '@voix/api-platform/config';
import { Logger } from '@voix/api-platform/observability';
import { ServerModule } from './app/server.module.js';

/**
 * Every way into the server and who may take it. A changed line is a changed permission: review it as one, here and in
 * what the named use case decides. Pages and files are open to all; sockets take no command yet.
 */
const ACCESS_TABLE = {
  'HTTP AgendaController.edition': 'anyone',
  'HTTP AgendaController.event': 'anyone',
  'HTTP HealthController.live': 'anyone',
  'HTTP HealthController.ready': 'anyone',
  'HTTP HealthController.scrape': 'anyone',
  'HTTP MailboxController.list': 'anyone',
  'HTTP MyDataController.download': 'decided by MyDataReader',
  'HTTP OpenIdController.comeBack': 'anyone',
  'HTTP OpenIdController.leave': 'anyone',
  'Mutation.addGlossaryTerm': 'decided by AddTermUseCase',
  'Mutation.addPasskey': 'whoever is signed in',
  'Mutation.addPhase': 'decided by AddPhaseUseCase',
  'Mutation.addReference': 'whoever may editions.configure',
  'Mutation.addTheme': 'whoever may editions.configure',
  'Mutation.addUseCase': 'decided by AddUseCaseUseCase',
  'Mutation.adoptCharter': 'whoever may editions.configure',
  'Mutation.announceEvent': 'decided by AnnounceEventUseCase',
  'Mutation.archiveEdition': 'whoever may editions.configure',
  'Mutation.beginAuthenticatorSetup': 'whoever is signed in',
  'Mutation.beginPasskeyRegistration': 'whoever is signed in',
  'Mutation.beginPasskeySignIn': 'anyone',
  'Mutation.cancelEvent': 'decided by CancelEventUseCase',
  'Mutation.castVote': 'decided by CastVoteUseCase',
  'Mutation.changeCharterDraft': 'whoever may editions.configure',
  'Mutation.changeEvent': 'decided by ChangeEventUseCase',
  'Mutation.changeGrid': 'decided by ChangeGridUseCase',
  'Mutation.changePhaseDates': 'decided by ChangePhaseDatesUseCase',
  'Mutation.changeReference': 'whoever may editions.configure',
  'Mutation.claimFirstOrganizer': 'decided by ClaimFirstOrganizerUseCase',
  'Mutation.closePhase': 'decided by ClosePhaseUseCase',
  'Mutation.completeSignIn': 'anyone',
  'Mutation.confirmAuthenticator': 'whoever is signed in',
  'Mutation.createActivity': 'decided by CreateActivityUseCase',
  'Mutation.createEdition': 'whoever may editions.configure',
  'Mutation.createInformationSheet': 'decided by CreateInformationSheetUseCase',
  'Mutation.describeActivity': 'decided by DescribeActivityUseCase',
  'Mutation.describeEdition': 'whoever may editions.configure',
  'Mutation.describeTheme': 'whoever may editions.configure',
  'Mutation.dropCharterDraft': 'whoever may editions.configure',
  'Mutation.dropPendingIdentity': 'anyone',
  'Mutation.endSession': 'whoever is signed in',
  'Mutation.eraseMyData': 'decided by EraseMyDataUseCase',
  'Mutation.giveConsent': 'decided by GiveConsentUseCase',
  'Mutation.grantRole': 'whoever may roles.grant',
  'Mutation.linkPendingIdentity': 'whoever is signed in',
  'Mutation.nameGuarantor': 'whoever may editions.configure',
  'Mutation.openPhase': 'decided by OpenPhaseUseCase',
  'Mutation.orderActivities': 'decided by OrderActivitiesUseCase',
  'Mutation.orderReferences': 'whoever may editions.configure',
  'Mutation.orderThemes': 'whoever may editions.configure',
  'Mutation.passSecondFactor': 'whoever is signed in',
  'Mutation.publishEdition': 'whoever may editions.configure',
  'Mutation.publishInformationSheet': 'decided by PublishInformationSheetUseCase',
  'Mutation.removeActivity': 'decided by RemoveActivityUseCase',
  'Mutation.removeAuthenticator': 'whoever is signed in',
  'Mutation.removeGlossaryTerm': 'decided by RemoveTermUseCase',
  'Mutation.removePasskey': 'whoever is signed in',
  'Mutation.removePhase': 'decided by RemovePhaseUseCase',
  'Mutation.renamePasskey': 'whoever is signed in',
  'Mutation.renamePhase': 'decided by RenamePhaseUseCase',
  'Mutation.renewRecoveryCodes': 'whoever is signed in',
  'Mutation.requestSignInLink': 'anyone',
  'Mutation.retireTheme': 'whoever may editions.configure',
  'Mutation.retireUseCase': 'decided by RetireUseCaseUseCase',
  'Mutation.reviewInformationSheet': 'decided by ReviewInformationSheetUseCase',
  'Mutation.reviseInformationSheet': 'decided by ReviseInformationSheetUseCase',
  'Mutation.reviseProposal': 'decided by ReviseProposalUseCase',
  'Mutation.revokeRole': 'whoever may roles.grant',
  'Mutation.rewordGlossaryTerm': 'decided by RewordTermUseCase',
  'Mutation.rewordUseCase': 'decided by RewordUseCaseUseCase',
  'Mutation.signInWithPasskey': 'anyone',
  'Mutation.signOut': 'anyone',
  'Mutation.stateMyAgeBand': 'decided by StateMyAgeBandUseCase',
  'Mutation.stateLegalBasis': 'whoever may editions.configure',
  'Mutation.submitProposal': 'decided by SubmitProposalUseCase',
  'Mutation.takeTheme': 'whoever may editions.configure',
  'Mutation.unlinkIdentity': 'whoever is signed in',
  'Mutation.updateMyProfile': 'decided by UpdateMyProfileUseCase',
  'Mutation.withdrawConsent': 'decided by WithdrawConsentUseCase',
  'Mutation.withdrawProposal': 'decided by WithdrawProposalUseCase',
  'Mutation.withdrawVote': 'decided by CastVoteUseCase',
  'Mutation.writeEasyRead': 'decided by WriteEasyReadUseCase',
  'Query.allSeries': 'whoever may editions.configure',
  'Query.colleges': 'anyone',
  'Query.currentEdition': 'anyone',
  'Query.edition': 'anyone',
  'Query.editionTemplates': 'whoever is signed in',
  'Query.identityProviders': 'anyone',
  'Query.preparedEdition': 'decided by PreparationReader',
  'Query.preparedEditions': 'whoever is signed in',
  'Query.proposal': 'anyone',
  'Query.roleHolders': 'whoever may roles.grant',
  'Query.search': 'anyone',
  'Query.territories': 'anyone',
  'Mutation.followSubject': 'decided by FollowSubjectUseCase',
  'Mutation.unfollowSubject': 'decided by FollowSubjectUseCase',
  'Mutation.setNotificationPreference': 'decided by SetNotificationPreferenceUseCase',
  'Query.myFollow': 'anyone',
  'Query.myFollows': 'anyone',
  'Query.myNotificationPreferences': 'anyone',
  'Query.viewer': 'anyone',
};

const schemaFile = import.meta.resolve('@voix/contracts/graphql-schema/schema.graphql');
const schema = buildSchema(readFileSync(fileURLToPath(schemaFile), 'utf8'));

/** The composed server, never started: nothing of it is made, it is only looked at. */
async function composedServer(): Promise<DiscoveryService> {
  const config = AppConfig.fromEnvironment({ NODE_ENV: 'test', LOG_LEVEL: 'silent' });
  const settings = { config, logger: new Logger('silent'), databaseUrl: '', manifest: null };
  const app = await NestFactory.createApplicationContext(ServerModule.forRoot(settings), {
    preview: true,
    logger: false,
  });
  return new DiscoveryService(app.get(ModulesContainer));
}

function inWords(declaration: AccessDeclaration | undefined): string {
  switch (declaration?.kind) {
    case 'public':
      return 'anyone';
    case 'signedIn':
      return 'whoever is signed in';
    case 'permission':
      return `whoever may ${declaration.permission}`;
    case 'selfChecked':
      return `decided by ${declaration.by}`;
    default:
      return 'not declared';
  }
}

describe('the access table', () => {
  let server: DiscoveryService;
  beforeAll(async () => {
    server = await composedServer();
  });

  const declared = () =>
    Object.fromEntries(
      entryPoints(server, new MetadataScanner()).map(({ name, declaration }) => [
        name,
        inWords(declaration),
      ]),
    );

  it('A01: is the one that was agreed', () => {
    expect(declared()).toEqual(ACCESS_TABLE);
  });

  it('A01: has a line for every query and mutation of the published schema, and for no other', () => {
    const published = [schema.getQueryType(), schema.getMutationType()].flatMap((type) =>
      Object.keys(type?.getFields() ?? {}).map((field) => `${type?.name}.${field}`),
    );
    const lines = Object.keys(declared()).filter((name) => !name.startsWith('HTTP '));
    expect(lines.toSorted()).toEqual(published.toSorted());
    expect(schema.getSubscriptionType()).toBeUndefined();
  });

  it('leaves decisions only to use cases that the server has', () => {
    const providers = new Set(server.getProviders().map(({ name }) => String(name)));
    const named = Object.values(declared()).flatMap(
      (words) => /^decided by (.+)$/.exec(words)?.[1] ?? [],
    );
    expect(named.filter((name) => !providers.has(name))).toEqual([]);
  });
});
