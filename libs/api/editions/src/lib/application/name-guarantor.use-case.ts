import { Injectable } from '@nestjs/common';
import type { RequestContext } from '@voix/api-platform/request-context';
import { guarantorSchema, validate, type GuarantorDuty } from '@voix/contracts/validation';
import { err, ok, type Result, type ValidationFailed } from '@voix/domain-kernel';
import type { EditionStateMismatch } from '../domain/edition-errors.js';
import { GuarantorConflict, type Guarantor, type GuarantorWords } from '../domain/guarantor.js';
import type { PreparedEdition } from '../domain/prepared-edition.js';
import { GuarantorRepository } from '../persistence/guarantor.repository.js';
import { EditionDesk } from './edition-desk.js';
import { GuarantorKeeper } from './guarantor.keeper.js';

export interface NameGuarantorCommand extends GuarantorWords {
  readonly editionId: string;
  readonly duty: GuarantorDuty;
  /** The version that the organiser had before their eyes; 0 when nobody was named. */
  readonly expectedVersion: number;
}

type Named = { readonly editionId: string };
type NamingError = GuarantorConflict | ValidationFailed;

/** Names, for everybody to read, who watches over an edition. Saying the same again changes nothing. */
@Injectable()
export class NameGuarantorUseCase {
  constructor(
    private readonly desk: EditionDesk,
    private readonly guarantors: GuarantorRepository,
    private readonly keeper: GuarantorKeeper,
  ) {}

  run(
    ctx: RequestContext,
    command: NameGuarantorCommand,
  ): Promise<Result<Named, NamingError | EditionStateMismatch>> {
    return this.desk.holdLiving<Named, NamingError>(ctx, command.editionId, (tx, edition) =>
      this.name(tx, edition, command),
    );
  }

  private async name(
    tx: RequestContext,
    edition: PreparedEdition,
    command: NameGuarantorCommand,
  ): Promise<Result<Named, NamingError>> {
    const checked = validate(guarantorSchema, command);
    if (!checked.ok) return checked;
    const words = checked.value;
    const named = await this.guarantors.findOfEditions(tx, [edition.id]);
    const current = named.find(({ duty }) => duty === command.duty);
    if (current !== undefined && saysTheSame(current, words)) return ok({ editionId: edition.id });
    if (current !== undefined && current.version !== command.expectedVersion)
      return err(new GuarantorConflict(current));
    await this.keeper.name(tx, edition, command.duty, words);
    return ok({ editionId: edition.id });
  }
}

function saysTheSame(current: Guarantor, words: GuarantorWords): boolean {
  return (
    current.name === words.name &&
    current.presentation === words.presentation &&
    current.contact === words.contact
  );
}
