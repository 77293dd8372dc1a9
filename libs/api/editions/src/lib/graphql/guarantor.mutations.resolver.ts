import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Access, permission } from '@voix/api-platform/access';
import { Ctx } from '@voix/api-platform/graphql';
import { RequestContext } from '@voix/api-platform/request-context';
import { NameGuarantorUseCase } from '../application/name-guarantor.use-case.js';
import { NameGuarantorInput } from './name-guarantor.input.js';
import {
  NameGuarantorResult,
  NameGuarantorSuccessType,
  presentNamingError,
} from './name-guarantor.result.js';
import { ofItsEdition } from './of-its-edition.js';
import { PreparationReader } from './preparation.reader.js';

@Resolver()
export class GuarantorMutationsResolver {
  constructor(
    private readonly naming: NameGuarantorUseCase,
    private readonly reader: PreparationReader,
  ) {}

  @Access(permission('editions.configure', ofItsEdition))
  @Mutation(() => NameGuarantorResult, {
    description: 'Names, for everybody to read, who watches over an edition',
  })
  async nameGuarantor(
    @Ctx() ctx: RequestContext,
    @Args('input') input: NameGuarantorInput,
  ): Promise<typeof NameGuarantorResult> {
    const result = await this.naming.run(ctx, input);
    if (!result.ok) return presentNamingError(ctx, result.error);
    return this.reader.afterAct(ctx, new NameGuarantorSuccessType(), result.value);
  }
}
