import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { LegalStatement } from '../domain/legal-statement.js';
import { EditionEntity } from './edition.entity.js';

/** A version of what an edition tells about data. Versions are only ever added. */
@Entity('edition_notices')
export class EditionNoticeEntity {
  @ForeignKey(() => EditionEntity, { name: 'fk_edition_notices_edition' })
  @PrimaryColumn('uuid', {
    name: 'edition_id',
    primaryKeyConstraintName: 'pk_edition_notices',
  })
  editionId: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'pk_edition_notices' })
  version: number;

  @Column('jsonb')
  statement: LegalStatement;

  @Column('timestamptz', { name: 'stated_at', default: () => 'now()' })
  statedAt: Date;
}
