import { Injectable } from '@nestjs/common';
import { groupedBy, Loader } from '@voix/api-platform/graphql';
import { PhaseChangeRepository } from '../persistence/phase-change.repository.js';
import { presentPhaseChange, type PhaseChangeType } from './phase-change.type.js';

/** What was told of changes of calendars, one statement for all that a request asks. */
@Injectable()
export class PhaseHistoryLoaders {
  /** By edition, the latest change first. */
  readonly changes = new Loader<string, PhaseChangeType[]>(async (ctx, editionIds) => {
    const rows = await this.rows.findOfEditions(ctx, editionIds);
    return groupedBy(editionIds, rows, (row) => row.editionId).map((group) =>
      group.map(presentPhaseChange),
    );
  });

  constructor(private readonly rows: PhaseChangeRepository) {}
}
