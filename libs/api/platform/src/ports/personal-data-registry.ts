import { Injectable } from '@nestjs/common';
import type { MessageLocale } from '@voix/contracts/error-codes';
import type { RequestContext } from '../request-context/index.js';
import type { ParticipantReference } from './participant-content-registry.js';

/** The person whose data it is. A guest has no account. */
export interface DataSubject extends ParticipantReference {
  readonly accountId: string | null;
}

type Words = Readonly<Record<MessageLocale, string>>;

export type PersonalValue = string | number | boolean | null;

/** Data of one kind about one person, as a table that they can read and a program can too. */
export interface PersonalDataSection {
  /** Names it in the file for programs: `proposals`, `votes`… */
  readonly name: string;
  readonly title: Words;
  readonly columns: readonly { readonly name: string; readonly title: Words }[];
  readonly rows: readonly Readonly<Record<string, PersonalValue>>[];
}

/** What becomes of the texts that a person published, when they have their data erased. */
export type FateOfTexts = 'ERASE' | 'KEEP_WITHOUT_NAME';

/** What one area holds about people. */
export interface PersonalDataKeeper {
  readonly area: string;
  /** Everything it holds about this person, and not a byte about anybody else (A30). */
  collect(ctx: RequestContext, subject: DataSubject): Promise<readonly PersonalDataSection[]>;
  /**
   * Makes what it holds point to nobody, inside the caller's transaction: texts go or stay as the person wished, counts
   * stay as they were. The participant remains as a name that belongs to nobody.
   */
  erase(ctx: RequestContext, subject: DataSubject, texts: FateOfTexts): Promise<void>;
}

/** Identity asks; each area that holds something about people registers itself when it starts. */
@Injectable()
export class PersonalDataRegistry {
  private readonly keepers: PersonalDataKeeper[] = [];

  register(keeper: PersonalDataKeeper): void {
    this.keepers.push(keeper);
  }

  async collect(
    ctx: RequestContext,
    subject: DataSubject,
  ): Promise<readonly PersonalDataSection[]> {
    const sections: PersonalDataSection[] = [];
    for (const keeper of this.keepers) sections.push(...(await keeper.collect(ctx, subject)));
    return sections;
  }

  /** Later areas first: they point to what earlier ones hold. */
  async erase(ctx: RequestContext, subject: DataSubject, texts: FateOfTexts): Promise<void> {
    for (const keeper of this.keepers.toReversed()) await keeper.erase(ctx, subject, texts);
  }
}
