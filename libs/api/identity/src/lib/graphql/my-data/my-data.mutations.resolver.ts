import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Access, selfCheckedIn } from '@voix/api-platform/access';
import { Ctx } from '@voix/api-platform/graphql';
import { RequestContext } from '@voix/api-platform/request-context';
import { EraseMyDataUseCase } from '../../application/my-data/erase-my-data.use-case.js';
import { EraseMyDataInput } from './erase-my-data.input.js';
import { EraseMyDataResultType, presentEraseMyData } from './erase-my-data.result.js';

@Resolver()
export class MyDataMutationsResolver {
  constructor(private readonly erase: EraseMyDataUseCase) {}

  @Mutation(() => EraseMyDataResultType, {
    description: 'Erases the data of the person who asks, at once and for good',
  })
  @Access(selfCheckedIn('EraseMyDataUseCase'))
  async eraseMyData(
    @Ctx() ctx: RequestContext,
    @Args('input') { texts }: EraseMyDataInput,
  ): Promise<typeof EraseMyDataResultType> {
    return presentEraseMyData(ctx, await this.erase.run(ctx, texts));
  }
}
