import { Injectable } from '@nestjs/common';
import { LedgerWriter } from '@voix/api-audit';
import type { RequestContext } from '@voix/api-platform/request-context';
import { legalStatementSchema, validate } from '@voix/contracts/validation';
import { err, ok, type Result, type ValidationFailed } from '@voix/domain-kernel';
import { EditionConflict, type EditionStateMismatch } from '../domain/edition-errors.js';
import type { LegalStatement } from '../domain/legal-statement.js';
import { legalBasisStated } from '../events/preparation-ledger.js';
import { EditionNoticeRepository } from '../persistence/edition-notice.repository.js';
import { PreparedEditionRepository } from '../persistence/prepared-edition.repository.js';
import { EditionDesk } from './edition-desk.js';

export interface StateLegalBasisCommand extends LegalStatement {
  readonly editionId: string;
  /** The version that the organiser had before their eyes. */
  readonly expectedVersion: number;
}

export type StateLegalBasisError = EditionConflict | EditionStateMismatch | ValidationFailed;

/** Says on what ground an edition processes personal data, and who answers for it. */
@Injectable()
export class StateLegalBasisUseCase {
  constructor(
    private readonly desk: EditionDesk,
    private readonly editions: PreparedEditionRepository,
    private readonly notices: EditionNoticeRepository,
    private readonly ledger: LedgerWriter,
  ) {}

  async run(
    ctx: RequestContext,
    command: StateLegalBasisCommand,
  ): Promise<Result<{ readonly editionId: string }, StateLegalBasisError>> {
    return this.desk.holdLiving<{ readonly editionId: string }, EditionConflict | ValidationFailed>(
      ctx,
      command.editionId,
      async (tx, edition) => {
        const checked = validate(legalStatementSchema, command);
        if (!checked.ok) return checked;
        const statement = checked.value;
        if (edition.legal !== null && statesTheSame(edition.legal, statement))
          return ok({ editionId: edition.id });
        if (edition.version !== command.expectedVersion) return err(new EditionConflict(edition));
        await this.editions.stateLegalBasis(tx, edition.id, statement);
        await this.notices.add(tx, edition.id, statement);
        const by = tx.actor?.accountId ?? null;
        await this.ledger.append(tx, legalBasisStated(edition, statement, by));
        return ok({ editionId: edition.id });
      },
    );
  }
}

function statesTheSame(a: LegalStatement, b: LegalStatement): boolean {
  return (
    a.legalBasis === b.legalBasis &&
    a.sensitiveDataGround === b.sensitiveDataGround &&
    a.dataController === b.dataController &&
    a.dataContact === b.dataContact &&
    a.legalNote === b.legalNote
  );
}
