import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { AccountEntity } from './account.entity.js';

/** An identity of another service that opens an account. */
@Entity('linked_identities')
@Unique('uq_linked_identities_subject', ['subjectMark'])
@Index('ix_linked_identities_account', { synchronize: false })
export class LinkedIdentityEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_linked_identities' })
  id: string;

  @ForeignKey(() => AccountEntity, { name: 'fk_linked_identities_account', onDelete: 'CASCADE' })
  @Column('uuid', { name: 'account_id' })
  accountId: string;

  @Column('text')
  provider: string;

  /** Issuer and subject, under our key: to recognise, never to read. */
  @Column('bytea', { name: 'subject_mark' })
  subjectMark: Buffer;

  @Column('text', { name: 'assurance_level', nullable: true })
  assuranceLevel: string | null;

  @Column('text', { name: 'profession_code', nullable: true })
  professionCode: string | null;

  @Column('timestamptz', { name: 'linked_at', default: () => 'now()' })
  linkedAt: Date;

  @Column('timestamptz', { name: 'last_used_at', nullable: true })
  lastUsedAt: Date | null;
}
