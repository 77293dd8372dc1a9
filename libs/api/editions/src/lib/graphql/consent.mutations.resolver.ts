import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Access, selfCheckedIn } from '@voix/api-platform/access';
import { Gql, presentError, type GraphqlContext } from '@voix/api-platform/graphql';
import { GiveConsentUseCase } from '../application/give-consent.use-case.js';
import { WithdrawConsentUseCase } from '../application/withdraw-consent.use-case.js';
import { GiveConsentInput, WithdrawConsentInput } from './consent.inputs.js';
import {
  GiveConsentResult,
  GiveConsentSuccessType,
  NoticeChangedErrorType,
  WithdrawConsentResult,
  WithdrawConsentSuccessType,
} from './consent.results.js';
import { EditionReader } from './edition.reader.js';
import { NoticeLoaders } from './notice.loaders.js';

@Resolver()
export class ConsentMutationsResolver {
  constructor(
    private readonly giving: GiveConsentUseCase,
    private readonly withdrawing: WithdrawConsentUseCase,
    private readonly editions: EditionReader,
    private readonly loaders: NoticeLoaders,
  ) {}

  @Access(selfCheckedIn('GiveConsentUseCase'))
  @Mutation(() => GiveConsentResult, {
    description: 'Agrees to what an edition tells about data, in the version that was read',
  })
  async giveConsent(
    @Gql() graphql: GraphqlContext,
    @Args('input') input: GiveConsentInput,
  ): Promise<typeof GiveConsentResult> {
    const result = await this.giving.run(graphql.requestContext, input);
    this.loaders.forget(graphql);
    const edition = await this.editions.byId(graphql.requestContext, input.editionId);
    return result.ok
      ? Object.assign(new GiveConsentSuccessType(), { edition })
      : presentError(graphql.requestContext, NoticeChangedErrorType, result.error, { edition });
  }

  @Access(selfCheckedIn('WithdrawConsentUseCase'))
  @Mutation(() => WithdrawConsentResult, {
    description: 'Takes a consent back: what one did before stays, what one does next waits for it',
  })
  async withdrawConsent(
    @Gql() graphql: GraphqlContext,
    @Args('input') input: WithdrawConsentInput,
  ): Promise<typeof WithdrawConsentResult> {
    await this.withdrawing.run(graphql.requestContext, input);
    this.loaders.forget(graphql);
    const edition = await this.editions.byId(graphql.requestContext, input.editionId);
    return Object.assign(new WithdrawConsentSuccessType(), { edition });
  }
}
