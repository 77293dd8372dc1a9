import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Access, selfCheckedIn } from '@voix/api-platform/access';
import { Gql, type GraphqlContext } from '@voix/api-platform/graphql';
import { AddTermUseCase } from '../../application/glossary/add-term.use-case.js';
import { RemoveTermUseCase } from '../../application/glossary/remove-term.use-case.js';
import { RewordTermUseCase } from '../../application/glossary/reword-term.use-case.js';
import { CollectionReader } from '../collection.reader.js';
import { CollectionLoaders } from '../collection.loaders.js';
import {
  presentAddError,
  presentTermConflict,
  presentTermError,
} from '../present-collection-error.js';
import {
  AddGlossaryTermInput,
  RemoveGlossaryTermInput,
  RewordGlossaryTermInput,
} from './glossary.inputs.js';
import {
  AddGlossaryTermResult,
  AddGlossaryTermSuccessType,
  RemoveGlossaryTermResult,
  RemoveGlossaryTermSuccessType,
  RewordGlossaryTermResult,
  RewordGlossaryTermSuccessType,
} from './glossary.results.js';

@Resolver()
export class GlossaryMutationsResolver {
  constructor(
    private readonly add: AddTermUseCase,
    private readonly reword: RewordTermUseCase,
    private readonly remove: RemoveTermUseCase,
    private readonly reader: CollectionReader,
    private readonly loaders: CollectionLoaders,
  ) {}

  @Access(selfCheckedIn('AddTermUseCase'))
  @Mutation(() => AddGlossaryTermResult, { description: 'Adds a word to the glossary' })
  async addGlossaryTerm(
    @Gql() { requestContext: ctx }: GraphqlContext,
    @Args('input') input: AddGlossaryTermInput,
  ): Promise<typeof AddGlossaryTermResult> {
    const result = await this.add.run(ctx, input);
    if (!result.ok) return presentAddError(ctx, result.error);
    const term = await this.reader.term(ctx, result.value.termId);
    return Object.assign(new AddGlossaryTermSuccessType(), { term });
  }

  @Access(selfCheckedIn('RewordTermUseCase'))
  @Mutation(() => RewordGlossaryTermResult, { description: 'Tells a word otherwise' })
  async rewordGlossaryTerm(
    @Gql() { requestContext: ctx }: GraphqlContext,
    @Args('input') input: RewordGlossaryTermInput,
  ): Promise<typeof RewordGlossaryTermResult> {
    const result = await this.reword.run(ctx, input);
    if (!result.ok) return presentTermError(ctx, result.error);
    const term = await this.reader.term(ctx, result.value.termId);
    return Object.assign(new RewordGlossaryTermSuccessType(), { term });
  }

  @Access(selfCheckedIn('RemoveTermUseCase'))
  @Mutation(() => RemoveGlossaryTermResult, { description: 'Takes a word out of the glossary' })
  async removeGlossaryTerm(
    @Gql() graphql: GraphqlContext,
    @Args('input') input: RemoveGlossaryTermInput,
  ): Promise<typeof RemoveGlossaryTermResult> {
    const ctx = graphql.requestContext;
    const result = await this.remove.run(ctx, input);
    if (!result.ok) return presentTermConflict(ctx, result.error);
    const glossary = await this.loaders.reloadGlossary(graphql, result.value.editionId);
    return Object.assign(new RemoveGlossaryTermSuccessType(), { glossary });
  }
}
