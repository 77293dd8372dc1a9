import { Check, Column, Entity, PrimaryColumn, Unique } from 'typeorm';

@Entity('activities')
@Unique('uq_activities_ref', ['ref'])
@Unique('uq_activities_slug', ['editionId', 'slug'])
@Check('ck_activities_kind', `kind in ('PROPOSALS')`)
@Check('ck_activities_pseudonym_key', 'octet_length(pseudonym_key) = 32')
export class ActivityEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_activities' })
  id: string;

  /** Internal number for the keys of large tables; never shown. */
  @Column({ type: 'integer', generated: 'identity', generatedIdentity: 'ALWAYS' })
  ref: number;

  @Column('uuid', { name: 'edition_id' })
  editionId: string;

  @Column('text')
  kind: 'PROPOSALS';

  @Column('text')
  slug: string;

  @Column('text')
  title: string;

  @Column('text')
  intro: string;

  /** Secret: whoever has it can recognise participants in the ledger. */
  @Column('bytea', { name: 'pseudonym_key', select: false })
  pseudonymKey: Buffer;
}
