import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { GuarantorDuty } from '@voix/contracts/validation';
import { EditionEntity } from './edition.entity.js';

/** Who watches over an edition: one for each duty. */
@Entity('guarantors')
@Check('ck_guarantors_duty', `duty in ('GUARANTOR', 'MEDIATOR')`)
export class GuarantorEntity {
  @ForeignKey(() => EditionEntity, { name: 'fk_guarantors_edition' })
  @PrimaryColumn('uuid', { name: 'edition_id', primaryKeyConstraintName: 'pk_guarantors' })
  editionId: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_guarantors' })
  duty: GuarantorDuty;

  @Column('text')
  name: string;

  /** Why they can be trusted with it. */
  @Column('text')
  presentation: string;

  /** How anyone can reach them. */
  @Column('text')
  contact: string;

  @Column('integer', { default: 1 })
  version: number;

  @Column('timestamptz', { name: 'named_at', default: () => 'now()' })
  namedAt: Date;
}
