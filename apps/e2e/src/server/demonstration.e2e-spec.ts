import { ApiClient } from '@voix/testing/api-client';
import { cloneTemplate, databaseUrl, dropDatabase } from '@voix/testing/database-harness';
import { VIEWER } from '../harness/documents.js';
import { keysAfter } from '../harness/mailbox.js';
import { passSecondFactorIfAsked } from '../harness/second-factor.js';
import { startBuiltServer, type BuiltServer } from '../harness/start-built-server.mjs';

const HOME = `{ currentEdition { slug themes { code proposalCount }
  participation { proposalCount publishedProposalCount argumentCount voteCount participantCount }
  proposalsActivity { moments { interaction isOpen } } } }`;

interface Home {
  readonly currentEdition: {
    readonly slug: string;
    readonly themes: readonly { readonly proposalCount: number }[];
    readonly participation: Readonly<Record<string, number>>;
    readonly proposalsActivity: {
      readonly moments: readonly { readonly interaction: string; readonly isOpen: boolean }[];
    };
  };
}

let database: string;
let server: BuiltServer;
const start = async () => {
  const environment = { DATABASE_URL: databaseUrl(database), VOIX_DEMO: 'on', NODE_ENV: 'test' };
  server = await startBuiltServer(environment);
};
const home = () => new ApiClient(server.origin).data<Home>(HOME);

beforeAll(async () => {
  database = await cloneTemplate();
  await start();
}, 60_000);
afterAll(async () => {
  await server.stop();
  await dropDatabase(database);
});

describe('the demonstration', () => {
  it('is alive at the first start, and there once after the second', async () => {
    const first = await home();
    const { themes, participation, proposalsActivity } = first.currentEdition;
    expect(themes.filter(({ proposalCount }) => proposalCount === 0)).toEqual([]);
    expect(participation['publishedProposalCount']).toBeLessThan(
      participation['proposalCount'] ?? 0,
    );
    expect(Object.values(participation).filter((count) => count < 30)).toEqual([]);
    const open = proposalsActivity.moments.filter(({ isOpen }) => isOpen);
    expect(open.map(({ interaction }) => interaction).toSorted()).toEqual([
      'ARGUE',
      'SEE_RESULTS',
      'SUBMIT',
      'VOTE',
    ]);

    await server.stop();
    await start();
    expect(await home()).toEqual(first);
  }, 60_000);

  it('names its accounts at the start; each signs in by a link and a second check, with the rights it was given', async () => {
    const accounts = server.output().match(/[\w.]+@demo\.voix\.example/g) ?? [];
    const rights: Record<string, readonly string[]> = {};
    for (const email of accounts) {
      const api = new ApiClient(server.origin);
      await api.data(
        `mutation ($email: String!) { requestSignInLink(input: { email: $email }) { __typename } }`,
        { email },
      );
      const { token } = await keysAfter(api, email, undefined);
      await api.data(
        `mutation ($token: String!) { completeSignIn(input: { token: $token }) { __typename } }`,
        { token },
      );
      await passSecondFactorIfAsked(api);
      const { viewer } = await api.data<{ viewer: { permissions: string[] } }>(VIEWER);
      rights[email] = viewer.permissions;
    }
    expect(rights).toEqual({
      'organisatrice@demo.voix.example': [
        'editions.configure',
        'editions.preview',
        'events.manage',
        'imports.run',
        'information.edit',
        'information.review',
      ],
      'moderateur@demo.voix.example': ['editions.preview'],
      'patiente@demo.voix.example': [],
    });
  });
});
