import { Check, Column, Entity, PrimaryColumn, Unique } from 'typeorm';
import type { MessageLocale } from '@voix/contracts/error-codes';

/** What a person signs in with. Nothing public points to it: others see the participant. */
@Entity('accounts')
@Unique('uq_accounts_email_canonical', ['emailCanonical'])
@Check('ck_accounts_locale', `locale in ('fr', 'en')`)
export class AccountEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_accounts' })
  id: string;

  /** Where messages go: the address as it was first typed. */
  @Column('text')
  email: string;

  /** Equal for all spellings of one address; never written to. */
  @Column('text', { name: 'email_canonical' })
  emailCanonical: string;

  @Column('text', { default: 'fr' })
  locale: MessageLocale;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;

  @Column('timestamptz', { name: 'last_signed_in_at', default: () => 'now()' })
  lastSignedInAt: Date;
}
