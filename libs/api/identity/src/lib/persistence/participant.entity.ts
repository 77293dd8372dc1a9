import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import type { AgeBand } from '@voix/contracts/validation';
import type { ParticipantKind } from '../domain/participant.js';
import { AccountEntity } from './account.entity.js';
import { CollegeEntity } from './college.entity.js';
import { TerritoryEntity } from './territory.entity.js';

/** The person as others see them. */
@Entity('participants')
@Unique('uq_participants_ref', ['ref'])
@Unique('uq_participants_account', ['accountId'])
@Unique('uq_participants_import', ['importSource', 'importKey'])
@Check('ck_participants_kind', `kind in ('GUEST', 'REGISTERED', 'IMPORTED', 'MERGED', 'ERASED')`)
@Check(
  'ck_participants_age_band',
  `age_band in ('FROM_15_TO_24', 'FROM_25_TO_39', 'FROM_40_TO_59', 'FROM_60_TO_74', 'FROM_75')`,
)
@Check('ck_participants_registered', `(kind = 'REGISTERED') = (account_id is not null)`)
export class ParticipantEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_participants' })
  id: string;

  /** Internal number for the keys of large tables; never shown. */
  @Column({ type: 'bigint', generated: 'identity', generatedIdentity: 'ALWAYS' })
  ref: number;

  @ForeignKey(() => AccountEntity, { name: 'fk_participants_account' })
  @Column('uuid', { name: 'account_id', nullable: true })
  accountId: string | null;

  @Column('text')
  kind: ParticipantKind;

  @Column('text', { name: 'display_name' })
  displayName: string;

  /** What the name looks like (UTS #39), for comparison with protected names. */
  @Column('text', { name: 'name_skeleton' })
  nameSkeleton: string;

  @ForeignKey(() => CollegeEntity, { name: 'fk_participants_college' })
  @Column('text', { name: 'college_code', nullable: true })
  collegeCode: string | null;

  @ForeignKey(() => TerritoryEntity, { name: 'fk_participants_territory' })
  @Column('text', { name: 'territory_code', nullable: true })
  territoryCode: string | null;

  /** For counting alone: never shown with the person. */
  @Column('text', { name: 'age_band', nullable: true })
  ageBand: AgeBand | null;

  @Column('text', { name: 'import_source', nullable: true })
  importSource: string | null;

  @Column('text', { name: 'import_key', nullable: true })
  importKey: string | null;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;
}
