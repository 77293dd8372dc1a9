import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { ParticipantEntity } from './participant.entity.js';

/** One line of the journal of erasures: a restored backup is brought up to date by it. */
@Entity('erasures')
@Check('ck_erasures_texts', `texts in ('ERASE', 'KEEP_WITHOUT_NAME')`)
@Check('ck_erasures_cause', `cause in ('REQUEST', 'INACTIVITY')`)
@Index('ix_erasures_erased_at', ['erasedAt'])
export class ErasureEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_erasures' })
  id: string;

  @ForeignKey(() => ParticipantEntity, { name: 'fk_erasures_participant' })
  @Column('uuid', { name: 'participant_id' })
  participantId: string;

  @Column('text')
  texts: 'ERASE' | 'KEEP_WITHOUT_NAME';

  @Column('text')
  cause: 'REQUEST' | 'INACTIVITY';

  @Column('timestamptz', { name: 'erased_at', default: () => 'now()' })
  erasedAt: Date;
}
