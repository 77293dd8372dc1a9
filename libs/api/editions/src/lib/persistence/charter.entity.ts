import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import type { CharterRules } from '../domain/charter.js';
import { EditionEntity } from './edition.entity.js';

/** A version of the charter. Versions are only ever added: each act names the one it took place under. */
@Entity('charters')
@Unique('uq_charters_version', ['editionId', 'version'])
@Unique('uq_charters_adoption_key', ['adoptionKey'])
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

  /** What it changed, in the organisers' words; empty for the first. */
  @Column('text', { name: 'change_note', default: '' })
  changeNote: string;

  /** Of two adoptions sent with one key, the second finds the first. */
  @Column('uuid', { name: 'adoption_key', nullable: true })
  adoptionKey: string | null;

  @Column('timestamptz', { name: 'adopted_at', default: () => 'now()' })
  adoptedAt: Date;
}
