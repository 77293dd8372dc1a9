// The code of a new area below its edge: one notion with one use case, from rule to table.

export const coreFiles = (names) => ({
  'src/index.ts': index(names),
  [`src/lib/${names.area}.module.ts`]: module(names),
  [`src/lib/${names.area}-api.module.ts`]: apiModule(names),
  [`src/lib/${names.area}.facade.ts`]: facade(names),
  [`src/lib/domain/${names.thing}.ts`]: domain(names),
  [`src/lib/domain/${names.thing}.spec.ts`]: domainSpec(names),
  [`src/lib/persistence/${names.thing}.entity.ts`]: entity(names),
  [`src/lib/persistence/${names.area}.entities.ts`]: entities(names),
  [`src/lib/persistence/${names.thing}.repository.ts`]: repository(names),
  [`src/lib/application/${names.act}.use-case.ts`]: useCase(names),
  [`src/lib/application/${names.act}.use-case.db-spec.ts`]: useCaseSpec(names),
});

const index = ({ area, Area, AREA, thing, Thing }) => `
export { ${AREA}_ENTITIES } from './lib/persistence/${area}.entities.js';
export type { ${Thing}Summary } from './lib/persistence/${thing}.repository.js';
export { ${Area}ApiModule } from './lib/${area}-api.module.js';
export { ${Area}Facade } from './lib/${area}.facade.js';
export { ${Area}Module } from './lib/${area}.module.js';
`;

const module = ({ area, Area, act, Act, thing, Thing }) => `
import { Module } from '@nestjs/common';
import { AuditModule } from '@voix/api-audit';
import { ${Act}UseCase } from './application/${act}.use-case.js';
import { ${Thing}Repository } from './persistence/${thing}.repository.js';
import { ${Area}Facade } from './${area}.facade.js';

/** Use cases and repositories: every role of the server needs them. */
@Module({
  imports: [AuditModule],
  providers: [${Act}UseCase, ${Thing}Repository, ${Area}Facade],
  exports: [${Act}UseCase, ${Area}Facade],
})
export class ${Area}Module {}
`;

const apiModule = ({ area, Area, thing, Thing }) => `
import { Module } from '@nestjs/common';
import { ${Thing}MutationsResolver } from './graphql/${thing}.mutations.resolver.js';
import { ${Area}Module } from './${area}.module.js';

/** Resolvers and loaders: the http role only. */
@Module({ imports: [${Area}Module], providers: [${Thing}MutationsResolver] })
export class ${Area}ApiModule {}
`;

const facade = ({ Area, thing, things, Thing }) => `
import { Injectable } from '@nestjs/common';
import type { RequestContext } from '@voix/api-platform/request-context';
import { ${Thing}Repository, type ${Thing}Summary } from './persistence/${thing}.repository.js';

/** What other areas may know of ${things.replaceAll('-', ' ')}: plain values, in batches. */
@Injectable()
export class ${Area}Facade {
  constructor(private readonly repository: ${Thing}Repository) {}

  summariesByIds(
    ctx: RequestContext,
    ids: readonly string[],
  ): Promise<ReadonlyMap<string, ${Thing}Summary>> {
    return this.repository.summariesByIds(ctx, ids);
  }
}
`;

const domain = ({ Thing }) => `
import { cleanText, err, graphemeCount, ok, ValidationFailed, type Result } from '@voix/domain-kernel';

/** Longest title, in characters as people see them. */
export const TITLE_MAX_LENGTH = 160;

/** A title as it is kept, or what is wrong with it. */
export function check${Thing}Title(input: string): Result<string, ValidationFailed> {
  const title = cleanText(input, { multiline: false });
  if (title === '') return err(new ValidationFailed([{ path: 'title', code: 'REQUIRED' }]));
  if (graphemeCount(title, TITLE_MAX_LENGTH + 1) > TITLE_MAX_LENGTH) {
    const params = { max: TITLE_MAX_LENGTH };
    return err(new ValidationFailed([{ path: 'title', code: 'TOO_LONG', params }]));
  }
  return ok(title);
}
`;

const domainSpec = ({ thing, Thing }) => `
import { ok } from '@voix/domain-kernel';
import { check${Thing}Title, TITLE_MAX_LENGTH } from './${thing}.js';

describe('check${Thing}Title', () => {
  it('accepts a title and keeps it without the spaces around it', () => {
    expect(check${Thing}Title('  Plus de temps ')).toEqual(ok('Plus de temps'));
  });

  it.each([
    ['an empty title', '   ', 'REQUIRED'],
    ['a title that is too long', 'é'.repeat(TITLE_MAX_LENGTH + 1), 'TOO_LONG'],
  ])('refuses %s', (_case, title, code) => {
    expect(check${Thing}Title(title)).toMatchObject({ ok: false, error: { issues: [{ path: 'title', code }] } });
  });
});
`;

const entity = ({ table, Thing }) => `
import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('${table}')
@Check('ck_${table}_title', \`title <> ''\`)
export class ${Thing}Entity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_${table}' })
  id: string;

  @Column('uuid', { name: 'author_participant_id' })
  authorParticipantId: string;

  @Column('text')
  title: string;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;
}
`;

const entities = ({ AREA, thing, Thing }) => `
import { ${Thing}Entity } from './${thing}.entity.js';

/** The tables of this area, for the application's one data source. */
export const ${AREA}_ENTITIES = [${Thing}Entity];
`;

const repository = ({ thing, Thing }) => `
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Database } from '@voix/api-platform/database';
import type { RequestContext } from '@voix/api-platform/request-context';
import { ${Thing}Entity } from './${thing}.entity.js';

export interface New${Thing} {
  readonly id: string;
  readonly authorParticipantId: string;
  readonly title: string;
}

export interface ${Thing}Summary {
  readonly id: string;
  readonly title: string;
  readonly createdAt: Date;
}

@Injectable()
export class ${Thing}Repository {
  constructor(private readonly database: Database) {}

  async insert(ctx: RequestContext, row: New${Thing}): Promise<void> {
    await this.database.manager(ctx).insert(${Thing}Entity, row);
  }

  async summariesByIds(
    ctx: RequestContext,
    ids: readonly string[],
  ): Promise<ReadonlyMap<string, ${Thing}Summary>> {
    const rows = await this.database.manager(ctx).findBy(${Thing}Entity, { id: In(ids) });
    return new Map(rows.map(({ id, title, createdAt }) => [id, { id, title, createdAt }]));
  }
}
`;

const useCase = ({ area, act, Act, thing, Thing }) => `
import { Injectable } from '@nestjs/common';
import { LedgerWriter } from '@voix/api-audit';
import { RateLimits, RefusalError } from '@voix/api-platform/access';
import { UnitOfWork } from '@voix/api-platform/database';
import type { RequestContext } from '@voix/api-platform/request-context';
import { ok, type Result, type ValidationFailed } from '@voix/domain-kernel';
import { check${Thing}Title } from '../domain/${thing}.js';
import { ${Thing}Repository } from '../persistence/${thing}.repository.js';

export interface ${Act}Command {
  readonly title: string;
}

export interface ${Act}Outcome {
  readonly id: string;
}

/** Say here what the person wants, what is promised, and what stays afterwards. */
@Injectable()
export class ${Act}UseCase {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly limits: RateLimits,
    private readonly repository: ${Thing}Repository,
    private readonly ledger: LedgerWriter,
  ) {}

  async run(
    ctx: RequestContext,
    command: ${Act}Command,
  ): Promise<Result<${Act}Outcome, ValidationFailed>> {
    if (ctx.actor === null) throw new RefusalError('UNAUTHENTICATED');
    const authorParticipantId = ctx.actor.participantId;
    await this.limits.perParticipant(ctx, 'EDIT_PER_PARTICIPANT');
    const title = check${Thing}Title(command.title);
    if (!title.ok) return title;
    return this.unitOfWork.run(ctx, async (tx) => {
      const id = tx.newId();
      await this.repository.insert(tx, { id, authorParticipantId, title: title.value });
      await this.ledger.append(tx, { kind: '${area}.${act.replaceAll('-', '_')}', editionRef: 0, fields: { id } });
      return ok({ id });
    });
  }
}
`;

const useCaseSpec = ({ area, Area, AREA, act, Act, table }) => `
import { IDENTITY_ENTITIES, IdentityModule } from '@voix/api-identity';
import { TestBench } from '@voix/testing/database-harness';
import { anAccountHolder } from '@voix/testing/factories';
import { ${AREA}_ENTITIES } from '../persistence/${area}.entities.js';
import { ${Area}Module } from '../${area}.module.js';
import { ${Act}UseCase } from './${act}.use-case.js';

describe('${Act}UseCase', () => {
  let bench: TestBench;
  let useCase: ${Act}UseCase;

  beforeAll(async () => {
    bench = await TestBench.open({
      modules: [${Area}Module, IdentityModule],
      entities: [...IDENTITY_ENTITIES, ...${AREA}_ENTITIES],
    });
    useCase = bench.get(${Act}UseCase);
  });
  afterAll(() => bench.close());

  const titles = () => bench.rows<{ title: string }>('select title from ${table} order by created_at');
  const entries = () =>
    bench.rows(\`select 1 from ledger_entries where kind = '${area}.${act.replaceAll('-', '_')}'\`);

  it('keeps what was given, and leaves a ledger entry', async () => {
    const result = await useCase.run(await anAccountHolder(bench), { title: ' Plus de temps ' });
    expect(result.ok).toBe(true);
    expect(await titles()).toEqual([{ title: 'Plus de temps' }]);
    expect(await entries()).toHaveLength(1);
  });

  it('refuses an empty title and writes nothing', async () => {
    const before = await titles();
    const result = await useCase.run(await anAccountHolder(bench), { title: ' ' });
    expect(result).toMatchObject({ ok: false, error: { code: 'VALIDATION_FAILED' } });
    expect(await titles()).toEqual(before);
  });

  it('refuses whoever is nobody', async () => {
    await expect(useCase.run(bench.context(), { title: 'Plus de temps' })).rejects.toMatchObject({
      code: 'UNAUTHENTICATED',
    });
  });
});
`;
