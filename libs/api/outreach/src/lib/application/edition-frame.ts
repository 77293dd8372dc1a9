import { Injectable } from '@nestjs/common';
import { ConsultationsFacade, SetUpProposalsActivityUseCase } from '@voix/api-consultations';
import { EditionsFacade, SetUpEditionUseCase } from '@voix/api-editions';
import type { EditionHandle } from '@voix/api-platform/ports';
import type { RequestContext } from '@voix/api-platform/request-context';
import { editionRecord, type EditionRecord } from '@voix/contracts/import-format';
import { err, ok, type Result, type ValidationFailed } from '@voix/domain-kernel';
import { ImportRefused, type ImportProblem } from '../domain/import-problem.js';
import { checkShape } from '../domain/schema-problems.js';
import type { ImportSource, Place } from '../domain/import-source.js';

/** Where an import will go: an edition that is there, or the one that a record describes. */
export interface PlannedFrame {
  readonly slug: string;
  readonly isNew: boolean;
  readonly editionId: string | null;
  readonly record: EditionRecord | null;
  /** Name of the file that describes the edition. */
  readonly file: string;
}

/** Finds or makes the edition that an import fills. */
@Injectable()
export class EditionFrame {
  constructor(
    private readonly editions: EditionsFacade,
    private readonly consultations: ConsultationsFacade,
    private readonly setUpEdition: SetUpEditionUseCase,
    private readonly setUpActivity: SetUpProposalsActivityUseCase,
  ) {}

  async plan(
    ctx: RequestContext,
    source: ImportSource,
    wantedSlug: string | undefined,
  ): Promise<Result<PlannedFrame, ImportRefused>> {
    const file = source.edition?.at.file ?? 'manifest.json';
    const slug = wantedSlug ?? source.manifest.edition;
    const known = await this.editions.editionBySlug(ctx, slug);
    const record = readEdition(source, slug);
    if (!record.ok) return record;
    if (known === null && record.value === null) {
      const column = 'edition';
      return refused([
        { file, line: null, column, code: 'EDITION_MISSING', params: { found: slug } },
      ]);
    }
    const editionId = known?.id ?? null;
    return ok({ slug, isNew: known === null, editionId, record: record.value, file });
  }

  /** Themes that records name and the edition does not have. */
  async unknownThemes(
    ctx: RequestContext,
    { editionId, record }: PlannedFrame,
    named: ReadonlyMap<string, Place>,
  ): Promise<ImportProblem[]> {
    const known =
      editionId === null
        ? new Set(record?.themes.map((theme) => theme.code))
        : await this.editions.themesByCode(ctx, editionId, [...named.keys()]);
    return [...named]
      .filter(([code]) => !known.has(code))
      .map(([code, at]) => ({
        ...at,
        column: 'theme',
        code: 'UNKNOWN_REFERENCE',
        params: { found: code },
      }));
  }

  /** Makes what is missing, inside the transaction of the import. */
  async setUp(
    tx: RequestContext,
    frame: PlannedFrame,
    startedAt: Date,
  ): Promise<Result<EditionHandle, ImportRefused>> {
    const { record, file } = frame;
    if (record === null) return ok(await this.handleOf(tx, frame));
    const edition = await this.setUpEdition.run(tx, record, startedAt);
    if (!edition.ok) return refused(issuesIn(file, edition.error));
    const { editionId, editionRef, charterVersion } = edition.value;
    const activity = await this.setUpActivity.run(tx, editionId, record);
    if (!activity.ok) return refused(issuesIn(file, activity.error));
    const { activityId, activityRef } = activity.value;
    return ok({ editionId, editionRef, activityId, activityRef, charterVersion });
  }

  private async handleOf(tx: RequestContext, { slug }: PlannedFrame): Promise<EditionHandle> {
    const edition = await this.editions.editionBySlug(tx, slug);
    if (edition === null) throw new Error(`Edition ${slug} vanished during the import`);
    const activity = await this.consultations.proposalsActivityOf(tx, edition.id);
    if (activity === null) throw new Error(`Edition ${slug} has no proposals activity`);
    const { version: charterVersion } = await this.editions.charterInForce(tx, edition.id);
    return {
      editionId: edition.id,
      editionRef: edition.ref,
      activityId: activity.id,
      activityRef: activity.ref,
      charterVersion,
    };
  }
}

/** The record under the slug that is wanted; null when the source describes no edition. */
function readEdition(
  { edition }: ImportSource,
  slug: string,
): Result<EditionRecord | null, ImportRefused> {
  if (edition === null) return ok(null);
  const checked = checkShape(editionRecord, edition.value, { file: edition.at.file, line: null });
  if (!checked.ok) return refused(checked.error);
  return ok({ ...checked.value, edition: { ...checked.value.edition, slug } });
}

function issuesIn(file: string, { issues }: ValidationFailed): ImportProblem[] {
  return issues.map(({ path }) => ({
    file,
    line: null,
    column: path,
    code: 'INVALID_VALUE',
    params: { found: path },
  }));
}

function refused(problems: readonly ImportProblem[]): Result<never, ImportRefused> {
  return err(new ImportRefused(problems, problems.length));
}
