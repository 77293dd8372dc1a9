import { Injectable } from '@nestjs/common';
import { Database } from '@voix/api-platform/database';
import type { SearchDocument } from '@voix/api-platform/ports';
import type { RequestContext } from '@voix/api-platform/request-context';
import type { UseCase, UseCaseWords } from '../../domain/use-cases/use-case.js';
import { UseCaseEntity } from './use-case.entity.js';

/** A use case as it is added. What an import brings has no creation key. */
export type NewUseCase = Omit<UseCase, 'version' | 'isRetired'> & {
  readonly creationKey: string | null;
};

const COLUMNS = `id, edition_id as "editionId", theme_id as "themeId", slug, title, purpose, settings, place,
  data_used as "dataUsed", claimed_benefit as "claimedBenefit", limits, human_guarantee as "humanGuarantee",
  open_questions as "openQuestions", retired_at is not null as "isRetired", version`;

@Injectable()
export class UseCaseRepository {
  constructor(private readonly database: Database) {}

  /** The collections of editions, by title; retired ones too. */
  findOfEditions(ctx: RequestContext, editionIds: readonly string[]): Promise<UseCase[]> {
    return this.database.query<UseCase>(
      ctx,
      `select ${COLUMNS} from use_cases where edition_id = any($1::uuid[]) order by slug, id`,
      [editionIds],
    );
  }

  /** In no particular order; an unknown id is absent. */
  findByIds(ctx: RequestContext, ids: readonly string[]): Promise<UseCase[]> {
    return this.database.query<UseCase>(
      ctx,
      `select ${COLUMNS} from use_cases where id = any($1::uuid[])`,
      [ids],
    );
  }

  /** Nobody else changes it until the transaction ends. */
  async lock(ctx: RequestContext, id: string): Promise<UseCase | null> {
    return this.one(ctx, 'id = $1 for no key update', [id]);
  }

  findByCreationKey(ctx: RequestContext, editionId: string, key: string): Promise<UseCase | null> {
    return this.one(ctx, 'edition_id = $1 and creation_key = $2', [editionId, key]);
  }

  /** Answers the ids of those that were new: one whose name the collection has stays as it is. */
  async add(ctx: RequestContext, useCases: readonly NewUseCase[]): Promise<string[]> {
    const added = await this.database.query<{ id: string }>(
      ctx,
      `insert into use_cases (id, edition_id, theme_id, slug, title, purpose, settings, place, data_used, claimed_benefit,
         limits, human_guarantee, open_questions, creation_key)
       select id, "editionId", "themeId", slug, title, purpose, settings, place, "dataUsed", "claimedBenefit",
         limits, "humanGuarantee", "openQuestions", "creationKey"
       from jsonb_to_recordset($1::jsonb) as entry (id uuid, "editionId" uuid, "themeId" uuid, slug text, title text,
         purpose text, settings text[], place text, "dataUsed" text, "claimedBenefit" text, limits text,
         "humanGuarantee" text, "openQuestions" text[], "creationKey" uuid)
       on conflict do nothing returning id`,
      [JSON.stringify(useCases)],
    );
    return added.map(({ id }) => id);
  }

  async reword(ctx: RequestContext, id: string, words: UseCaseWords): Promise<void> {
    const { settings, openQuestions, ...texts } = words;
    await this.change(ctx, id, {
      ...texts,
      settings: [...settings],
      openQuestions: [...openQuestions],
    });
  }

  async retire(ctx: RequestContext, id: string): Promise<void> {
    await this.change(ctx, id, { retiredAt: () => 'now()' });
  }

  async restore(ctx: RequestContext, id: string): Promise<void> {
    await this.change(ctx, id, { retiredAt: null });
  }

  /** Another edition begins with the same collection, but for what was retired or has no theme there. */
  async copy(
    ctx: RequestContext,
    from: string,
    to: { readonly editionId: string; readonly themeIds: readonly string[] },
  ): Promise<string[]> {
    const useCases = (await this.findOfEditions(ctx, [from])).filter(
      ({ isRetired, themeId }) => !isRetired && to.themeIds.includes(themeId),
    );
    const { editionId } = to;
    return this.add(
      ctx,
      useCases.map((useCase) => ({ ...useCase, id: ctx.newId(), editionId, creationKey: null })),
    );
  }

  /** These use cases as search knows them: retired ones are not found. */
  findable(ctx: RequestContext, ids: readonly string[]): Promise<SearchDocument[]> {
    return this.database.query<SearchDocument>(
      ctx,
      `select id, edition_id as "editionId", theme_id as "themeId", 'fr' as locale, slug as "pageKey", title,
         concat_ws(E'\\n\\n', purpose, place, data_used, claimed_benefit, limits, human_guarantee,
           array_to_string(open_questions, E'\\n')) as body,
         updated_at as "datedAt"
       from use_cases where id = any($1::uuid[]) and retired_at is null`,
      [ids],
    );
  }

  async idsAfter(ctx: RequestContext, after: string | null, limit: number): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      ctx,
      'select id from use_cases where $1::uuid is null or id > $1 order by id limit $2',
      [after, limit],
    );
    return rows.map(({ id }) => id);
  }

  private async change(
    ctx: RequestContext,
    id: string,
    values: Partial<{ [K in keyof UseCaseEntity]: UseCaseEntity[K] | (() => string) }>,
  ): Promise<void> {
    await this.database
      .manager(ctx)
      .update(
        UseCaseEntity,
        { id },
        { ...values, version: () => 'version + 1', updatedAt: () => 'now()' },
      );
  }

  private async one(
    ctx: RequestContext,
    where: string,
    values: readonly unknown[],
  ): Promise<UseCase | null> {
    const [useCase] = await this.database.query<UseCase>(
      ctx,
      `select ${COLUMNS} from use_cases where ${where}`,
      values,
    );
    return useCase ?? null;
  }
}
