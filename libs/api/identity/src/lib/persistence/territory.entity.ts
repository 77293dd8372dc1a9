import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** A French region or overseas territory, under its ISO 3166-2 code. Reference data, filled by a migration. */
@Entity('territories')
@Check('ck_territories_kind', `kind in ('REGION', 'OVERSEAS')`)
export class TerritoryEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_territories' })
  code: string;

  @Column('text')
  kind: 'REGION' | 'OVERSEAS';

  @Column('text')
  name: string;
}
