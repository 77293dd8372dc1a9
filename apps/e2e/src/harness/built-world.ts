import pg from 'pg';
import { ConsultationsModule, CONSULTATIONS_ENTITIES } from '@voix/api-consultations';
import { ClosePhaseUseCase, EditionsModule, EDITIONS_ENTITIES } from '@voix/api-editions';
import { ApiClient } from '@voix/testing/api-client';
import { TestBench } from '@voix/testing/database-harness';
import { anOpenEdition, type EditionOptions, type OpenEdition } from '@voix/testing/factories';
import { Person } from './person.js';
import { startBuiltServer, type BuiltServer } from './start-built-server.mjs';

export interface BuiltWorldOptions {
  readonly environment?: Readonly<Record<string, string>>;
  readonly edition?: EditionOptions;
}

/** Tests send documents of their own, many at once; a spec that is about either of these says so. */
const FOR_TESTS = { NODE_ENV: 'test', VOIX_RATE_LIMITS: 'off' };

/** The built server on a database of its own with one open edition: what a spec of this ring talks to. */
export class BuiltWorld {
  private constructor(
    private readonly bench: TestBench,
    private readonly owner: pg.Client,
    readonly edition: OpenEdition,
    private readonly environment: Readonly<Record<string, string>>,
    private running: BuiltServer,
  ) {}

  static async open(options: BuiltWorldOptions = {}): Promise<BuiltWorld> {
    const bench = await TestBench.open({
      modules: [EditionsModule, ConsultationsModule],
      entities: [...EDITIONS_ENTITIES, ...CONSULTATIONS_ENTITIES],
    });
    const edition = await anOpenEdition(bench, options.edition);
    const environment = { ...FOR_TESTS, DATABASE_URL: bench.url, ...options.environment };
    const owner = new pg.Client({ connectionString: bench.url });
    await owner.connect();
    return new BuiltWorld(bench, owner, edition, environment, await startBuiltServer(environment));
  }

  get server(): BuiltServer {
    return this.running;
  }

  get databaseUrl(): string {
    return this.bench.url;
  }

  /** Someone in a browser that has never been here. */
  newcomer(locale: 'fr' | 'en' = 'fr'): Person {
    return new Person(new ApiClient(this.running.origin, locale), this.edition);
  }

  /** Another edition, made by the use cases that make real ones. */
  anotherEdition(options: EditionOptions = {}): Promise<OpenEdition> {
    return anOpenEdition(this.bench, options);
  }

  /** Closes what is open in an edition now, by the use case that organisers use. */
  async closePhaseOf(edition: OpenEdition): Promise<void> {
    const [phase] = await this.rows<{ id: string }>('select id from phases where edition_id = $1', [
      edition.id,
    ]);
    await this.bench
      .get(ClosePhaseUseCase)
      .run(this.bench.context(), { phaseId: phase?.id ?? '', reason: 'La fin de l’essai' });
  }

  /** Looks into the database, or brings something about there, under the owner of the schema. */
  async rows<T>(sql: string, values: readonly unknown[] = []): Promise<T[]> {
    const { rows } = await this.owner.query(sql, [...values]);
    return rows as T[];
  }

  /** Starts a server on the same database and the same port: sessions and addresses stay good. */
  async startAgain(environment: Readonly<Record<string, string>> = {}): Promise<void> {
    const { port } = this.running;
    this.running = await startBuiltServer({ ...this.environment, ...environment }, { port });
  }

  async close(): Promise<void> {
    await this.running.stop();
    await this.owner.end();
    await this.bench.close();
  }
}
