import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import type { CharterRules } from '../domain/charter.js';
import { EditionEntity } from './edition.entity.js';

/** A version of the charter. Versions are only ever added: each act names the one it took place under. */
@Entity('charters')
@Unique('uq_charters_version', ['editionId', 'version'])
export class CharterEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_charters' })
  id: string;

  @ForeignKey(() => EditionEntity, { name: 'fk_charters_edition' })
  @Column('uuid', { name: 'edition_id' })
  editionId: string;

  @Column('smallint')
  version: number;

  @Column('text')
  body: string;

  @Column('jsonb')
  rules: CharterRules;

  @Column('timestamptz', { name: 'adopted_at', default: () => 'now()' })
  adoptedAt: Date;
}
