import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import type { TerritoryKind } from '../domain/reference-data.js';

/**
 * A French region, department or overseas territory, under its ISO 3166-2 code: reference data,
 * filled by a migration.
 */
@Entity('territories')
@Unique('uq_territories_insee_region', ['inseeRegion'])
@Unique('uq_territories_insee_department', ['inseeDepartment'])
@Check('ck_territories_kind', `kind in ('DEPARTMENT', 'LOCAL', 'OVERSEAS', 'REGION')`)
export class TerritoryEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_territories' })
  code: string;

  @Column('text')
  kind: TerritoryKind;

  @Column('text')
  name: string;

  /** The region of a department. */
  @ForeignKey(() => TerritoryEntity, { name: 'fk_territories_parent' })
  @Column('text', { name: 'parent_code', nullable: true })
  parentCode: string | null;

  @Column('text', { name: 'insee_region', nullable: true })
  inseeRegion: string | null;

  /** An overseas region has both codes: it is its own department. */
  @Column('text', { name: 'insee_department', nullable: true })
  inseeDepartment: string | null;
}
