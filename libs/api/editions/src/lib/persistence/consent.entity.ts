import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { ConsentAct } from '../domain/consent.js';
import { EditionNoticeEntity } from './edition-notice.entity.js';

/** One time that somebody agreed to what an edition tells about data, or took that back. Acts are only ever added. */
@Entity('consents')
@ForeignKey(() => EditionNoticeEntity, ['editionId', 'noticeVersion'], ['editionId', 'version'], {
  name: 'fk_consents_notice',
})
@Check('ck_consents_act', `act in ('GIVEN', 'WITHDRAWN')`)
@Check('ck_consents_number', 'number >= 1')
@Index('ix_consents_participant', ['participantRef'])
export class ConsentEntity {
  @PrimaryColumn('uuid', { name: 'edition_id', primaryKeyConstraintName: 'pk_consents' })
  editionId: string;

  @PrimaryColumn('bigint', { name: 'participant_ref', primaryKeyConstraintName: 'pk_consents' })
  participantRef: number;

  /** In the order of the acts of one participant in one edition, from 1. */
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'pk_consents' })
  number: number;

  @Column('text')
  act: ConsentAct['act'];

  /** What they had read. */
  @Column('integer', { name: 'notice_version' })
  noticeVersion: number;

  @Column('timestamptz', { name: 'acted_at', default: () => 'now()' })
  actedAt: Date;
}
