import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { EditionEntity } from './edition.entity.js';
import { ThemeEntity } from './theme.entity.js';

/** The themes that an edition takes up, in the order in which it shows them. */
@Entity('edition_themes')
export class EditionThemeEntity {
  @ForeignKey(() => EditionEntity, { name: 'fk_edition_themes_edition' })
  @PrimaryColumn('uuid', { name: 'edition_id', primaryKeyConstraintName: 'pk_edition_themes' })
  editionId: string;

  @ForeignKey(() => ThemeEntity, { name: 'fk_edition_themes_theme' })
  @PrimaryColumn('uuid', { name: 'theme_id', primaryKeyConstraintName: 'pk_edition_themes' })
  themeId: string;

  @Column('smallint')
  position: number;

  /** Since when nothing new is written on it; what was written stays. */
  @Column('timestamptz', { name: 'retired_at', nullable: true })
  retiredAt: Date | null;
}
