import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { ParticipantEntity } from './participant.entity.js';

/** A keyed mark of an address whose person had their data erased: whoever comes back finds who they were. */
@Entity('erased_addresses')
export class ErasedAddressEntity {
  @PrimaryColumn('bytea', { primaryKeyConstraintName: 'pk_erased_addresses' })
  mark: Buffer;

  @ForeignKey(() => ParticipantEntity, { name: 'fk_erased_addresses_participant' })
  @Column('uuid', { name: 'participant_id' })
  participantId: string;

  @Column('timestamptz', { name: 'erased_at', default: () => 'now()' })
  erasedAt: Date;
}
