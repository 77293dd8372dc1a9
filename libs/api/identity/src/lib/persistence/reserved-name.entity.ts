import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A name that no participant may take or imitate, beside those that the code protects. */
@Entity('reserved_names')
export class ReservedNameEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_reserved_names' })
  skeleton: string;

  @Column('text')
  name: string;
}
