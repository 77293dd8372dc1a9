import { EDITIONS_ENTITIES, EditionsFacade, SetUpEditionUseCase } from '@voix/api-editions';
import { RequestContext, type RoleGrant } from '@voix/api-platform/request-context';
import { TestBench } from '@voix/testing/database-harness';
import { editionRecordOf } from '@voix/testing/factories';
import { CreateInformationSheetUseCase } from '../application/sheets/create-information-sheet.use-case.js';
import { PublishInformationSheetUseCase } from '../application/sheets/publish-information-sheet.use-case.js';
import { ReviseInformationSheetUseCase } from '../application/sheets/revise-information-sheet.use-case.js';
import { InformationModule } from '../information.module.js';
import { INFORMATION_ENTITIES } from '../persistence/information.entities.js';

/** What an organiser types of a sheet. */
export const TYPED_SHEET = {
  title: 'Le temps passé avec les personnes',
  known: 'Ce que l’on **sait**.',
  debated: 'Ce dont on débat.',
  sources: [{ title: 'Rapport A', publishedOn: '2025' }],
};

export interface PreparedEdition {
  readonly editionId: string;
  readonly editionRef: number;
  readonly themeId: string;
}

/** An edition with the theme `soins`, people who may and may not write there, and sheets to work on. */
export class SheetsBench {
  private constructor(readonly bench: TestBench) {}

  static async open(): Promise<SheetsBench> {
    return new SheetsBench(
      await TestBench.open({
        modules: [InformationModule],
        entities: [...EDITIONS_ENTITIES, ...INFORMATION_ENTITIES],
      }),
    );
  }

  close(): Promise<void> {
    return this.bench.close();
  }

  async anEdition(): Promise<PreparedEdition> {
    const ctx = this.bench.context();
    const edition = await this.bench
      .get(SetUpEditionUseCase)
      .run(ctx, editionRecordOf(), ctx.now());
    if (!edition.ok) throw new Error('no edition');
    const { editionId, editionRef } = edition.value;
    const themes = await this.bench.get(EditionsFacade).themesByCode(ctx, editionId, ['soins']);
    return { editionId, editionRef, themeId: themes.get('soins')?.id ?? '' };
  }

  /** A person with these roles; without any, somebody who is signed in and no more. */
  person(...grants: readonly RoleGrant[]): RequestContext {
    const id = this.bench.context().newId();
    return RequestContext.create({
      origin: 'graphql',
      actor: { participantId: id, participantRef: 1, accountId: id, sessionId: null, grants },
    });
  }

  /** A sheet that nobody but organisers knows of, at version 1. */
  async aDraft(edition: PreparedEdition): Promise<string> {
    const { editionId, themeId } = edition;
    const ctx = this.bench.context();
    const command = { ...TYPED_SHEET, creationKey: ctx.newId(), editionId, themeId };
    const made = await this.bench.get(CreateInformationSheetUseCase).run(ctx, command);
    if (!made.ok) throw new Error('no sheet');
    return made.value.sheetId;
  }

  /** A sheet whose version 1 everybody reads. */
  async aPublishedSheet(edition: PreparedEdition): Promise<string> {
    const sheetId = await this.aDraft(edition);
    await this.publish(sheetId, 1);
    return sheetId;
  }

  publish(sheetId: string, version: number, reason: string | null = null) {
    const command = { sheetId, version, reason };
    return this.bench.get(PublishInformationSheetUseCase).run(this.bench.context(), command);
  }

  revise(sheetId: string, expectedVersion: number, change: Partial<typeof TYPED_SHEET>) {
    const command = { ...TYPED_SHEET, ...change, sheetId, expectedVersion };
    return this.bench.get(ReviseInformationSheetUseCase).run(this.bench.context(), command);
  }

  /** The entries of a kind on a sheet, as the ledger keeps them. */
  async ledger(kind: string, sheetId: string): Promise<readonly Record<string, unknown>[]> {
    const rows = await this.bench.rows<{ leaf: Record<string, unknown> }>(
      `select leaf::jsonb as leaf from ledger_entries where kind = $1 and leaf::jsonb ->> 'sheet' = $2 order by id`,
      [kind, sheetId],
    );
    return rows.map(({ leaf }) => leaf);
  }
}
