import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/** The one-time link through which a new installation gets its first administrator. */
@Entity('first_organizer_links')
@Unique('uq_first_organizer_links_token_hash', ['tokenHash'])
export class FirstOrganizerLinkEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_first_organizer_links' })
  id: string;

  @Column('bytea', { name: 'token_hash' })
  tokenHash: Buffer;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt: Date;

  @Column('timestamptz', { name: 'used_at', nullable: true })
  usedAt: Date | null;
}
