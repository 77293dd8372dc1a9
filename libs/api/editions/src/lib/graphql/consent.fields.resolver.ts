import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Gql, type GraphqlContext } from '@voix/api-platform/graphql';
import { consentInForce } from '../domain/consent.js';
import { ConsentType, presentConsent } from './consent.type.js';
import { EditionType } from './edition.type.js';
import { NoticeLoaders } from './notice.loaders.js';

/** What an edition asks of whoever takes part, and what the reader has agreed to. */
@Resolver(() => EditionType)
export class ConsentFieldsResolver {
  constructor(private readonly notices: NoticeLoaders) {}

  @ResolveField(() => Boolean, {
    description: 'Whether one must agree to what it tells about data before taking part',
  })
  async consentRequired(
    @Gql() graphql: GraphqlContext,
    @Parent() edition: EditionType,
  ): Promise<boolean> {
    return (await this.notices.consents.load(graphql, edition.id)).isRequired;
  }

  @ResolveField(() => ConsentType, {
    nullable: true,
    description: 'The consent of the reader to the notice in force, if they have given it',
  })
  async viewerConsent(
    @Gql() graphql: GraphqlContext,
    @Parent() edition: EditionType,
  ): Promise<ConsentType | null> {
    const consent = consentInForce(await this.notices.consents.load(graphql, edition.id));
    return consent && presentConsent(consent);
  }
}
