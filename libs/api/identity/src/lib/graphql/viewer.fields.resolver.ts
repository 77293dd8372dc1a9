import { ResolveField, Resolver } from '@nestjs/graphql';
import { Ctx } from '@voix/api-platform/graphql';
import { RequestContext } from '@voix/api-platform/request-context';
import { SecondFactorReader } from '../application/second-factor/second-factor.reader.js';
import { ViewerReader } from '../application/viewer.reader.js';
import { AccountType, presentAccount } from './account.type.js';
import { ParticipantType, presentParticipant } from './participant.type.js';
import { presentSecondFactor, SecondFactorType } from './second-factor/second-factor.types.js';
import { presentSession, SessionType } from './session.type.js';
import { ViewerType } from './viewer.type.js';

/** Every field reads the person of the request and nobody else: there is no argument to forge. */
@Resolver(() => ViewerType)
export class ViewerFieldsResolver {
  constructor(
    private readonly viewer: ViewerReader,
    private readonly secondFactors: SecondFactorReader,
  ) {}

  @ResolveField(() => ParticipantType, {
    nullable: true,
    description: 'How others see them; absent before their first act',
  })
  async participant(@Ctx() ctx: RequestContext): Promise<ParticipantType | null> {
    const participant = await this.viewer.participant(ctx);
    return participant && presentParticipant(participant);
  }

  @ResolveField(() => AccountType, {
    nullable: true,
    description: 'Their account; absent for a guest',
  })
  async account(@Ctx() ctx: RequestContext): Promise<AccountType | null> {
    const account = await this.viewer.account(ctx);
    return account && presentAccount(account);
  }

  @ResolveField(() => [String], {
    description:
      'What they may do in some scope, once the second factor is passed: for menus. Each object says what they may do with it.',
  })
  permissions(@Ctx() ctx: RequestContext): string[] {
    return this.viewer.permissions(ctx);
  }

  @ResolveField(() => SecondFactorType, {
    nullable: true,
    description: 'How they pass the second factor; absent for a guest',
  })
  secondFactor(@Ctx() ctx: RequestContext): SecondFactorType | null {
    const state = this.secondFactors.state(ctx);
    return state && presentSecondFactor(state);
  }

  @ResolveField(() => [SessionType], {
    description: 'Their sessions that stand now, the last used first',
  })
  async sessions(@Ctx() ctx: RequestContext): Promise<SessionType[]> {
    const sessions = await this.viewer.ownSessions(ctx);
    return sessions.map(presentSession);
  }
}
