import { TestBench } from '@voix/testing/database-harness';
import { signIn, TestBrowser } from '@voix/testing/factories';
import { codeCases, emailCases, nameCases } from '@voix/testing/form-cases';
import { IdentityModule } from '../identity.module.js';
import { IDENTITY_ENTITIES } from '../persistence/identity.entities.js';
import { CompleteSignInUseCase } from './complete-sign-in.use-case.js';
import { RequestSignInLinkUseCase } from './request-sign-in-link.use-case.js';
import { UpdateMyProfileUseCase } from './update-my-profile.use-case.js';

const EMAIL = 'anne@exemple.fr';

describe('what the server says of the forms of an account', () => {
  let bench: TestBench;

  beforeAll(async () => {
    bench = await TestBench.open({ modules: [IdentityModule], entities: IDENTITY_ENTITIES });
  });
  afterAll(() => bench.close());

  it.each(emailCases)('where to send a link: $what', async ({ typed, issues }) => {
    const ctx = await new TestBrowser().request(bench);
    const result = await bench.get(RequestSignInLinkUseCase).run(ctx, { ...typed, returnTo: null });
    expect(result).toMatchObject({ ok: false, error: { issues } });
  });

  it.each(codeCases)('the code: $what', async ({ typed, issues }) => {
    const ctx = await new TestBrowser().request(bench);
    const result = await bench.get(CompleteSignInUseCase).run(ctx, { email: EMAIL, ...typed });
    expect(result).toMatchObject({ ok: false, error: { issues } });
  });

  it.each(nameCases)('the name: $what', async ({ typed, issues }) => {
    const ctx = await signIn(bench, new TestBrowser(), EMAIL);
    const profile = { ...typed, collegeCode: null, territoryCode: null };
    const result = await bench.get(UpdateMyProfileUseCase).run(ctx, profile);
    expect(result).toMatchObject({ ok: false, error: { issues } });
  });
});
