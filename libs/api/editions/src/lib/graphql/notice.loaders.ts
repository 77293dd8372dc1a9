import { Injectable } from '@nestjs/common';
import { groupedBy, inOrderOf, Loader, type GraphqlContext } from '@voix/api-platform/graphql';
import { NOTHING_ASKED, type ConsentSituation } from '../domain/consent.js';
import { ConsentRepository } from '../persistence/consent.repository.js';
import { EditionNoticeRepository } from '../persistence/edition-notice.repository.js';
import { EditionRepository } from '../persistence/edition.repository.js';
import { presentLegal, type LegalStatementType } from './legal-statement.type.js';
import { presentNotice, type NoticeVersionType } from './notice-version.type.js';

/** What editions tell about data, one statement for all that a request asks. */
@Injectable()
export class NoticeLoaders {
  /** What an edition tells now, by edition; null until it is stated. */
  readonly legal = new Loader<string, LegalStatementType | null>(async (ctx, editionIds) => {
    const rows = await this.editions.findLegal(ctx, editionIds);
    return inOrderOf(
      editionIds,
      rows,
      (row) => row.editionId,
      (row) => (row === undefined ? null : presentLegal(row, row.noticeVersion)),
    );
  });

  /** Every version of it, by edition, the latest first. */
  readonly versions = new Loader<string, NoticeVersionType[]>(async (ctx, editionIds) => {
    const rows = await this.notices.findVersions(ctx, editionIds);
    return groupedBy(editionIds, rows, (row) => row.editionId).map((group) =>
      group.map(presentNotice),
    );
  });

  /** What each edition asks of whoever reads, and what they have agreed to. */
  readonly consents = new Loader<string, ConsentSituation>(async (ctx, editionIds) => {
    const rows = await this.given.situations(ctx, editionIds, ctx.actor?.participantRef ?? null);
    return inOrderOf(
      editionIds,
      rows,
      (row) => row.editionId,
      (row) => row ?? NOTHING_ASKED,
    );
  });

  constructor(
    private readonly editions: EditionRepository,
    private readonly notices: EditionNoticeRepository,
    private readonly given: ConsentRepository,
  ) {}

  /** After an act on consent, what this request has read of it is out of date. */
  forget(graphql: GraphqlContext): void {
    this.consents.clear(graphql);
  }
}
