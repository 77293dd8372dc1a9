import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { CharterRules } from '../domain/charter.js';
import { EditionEntity } from './edition.entity.js';

/** The next version of a charter while it is written. Nothing happens under it before it is adopted. */
@Entity('charter_drafts')
export class CharterDraftEntity {
  @ForeignKey(() => EditionEntity, { name: 'fk_charter_drafts_edition' })
  @PrimaryColumn('uuid', { name: 'edition_id', primaryKeyConstraintName: 'pk_charter_drafts' })
  editionId: string;

  /** Counted up by each change: a save that did not see the last one is refused. */
  @Column('integer', { default: 1 })
  revision: number;

  @Column('text')
  body: string;

  @Column('jsonb')
  rules: CharterRules;

  @Column('timestamptz', { name: 'changed_at', default: () => 'now()' })
  changedAt: Date;
}
