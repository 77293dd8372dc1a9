import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a provider proved in a browser, and no account has yet. */
@Entity('pending_identities')
export class PendingIdentityEntity {
  @PrimaryColumn('bytea', {
    name: 'browser_hash',
    primaryKeyConstraintName: 'pk_pending_identities',
  })
  browserHash: Buffer;

  @Column('text')
  provider: string;

  @Column('bytea', { name: 'subject_mark' })
  subjectMark: Buffer;

  @Column('text', { name: 'assurance_level', nullable: true })
  assuranceLevel: string | null;

  @Column('text', { name: 'profession_code', nullable: true })
  professionCode: string | null;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt: Date;
}
