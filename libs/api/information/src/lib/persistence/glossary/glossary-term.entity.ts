import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';
import type { GlossaryTerm } from '../../domain/glossary/glossary-term.js';

@Entity('glossary_terms')
@Unique('uq_glossary_terms_slug', ['editionId', 'slug'])
@Unique('uq_glossary_terms_creation_key', ['editionId', 'creationKey'])
export class GlossaryTermEntity implements GlossaryTerm {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_glossary_terms' })
  id: string;

  @Column('uuid', { name: 'edition_id' })
  editionId: string;

  @Column('text')
  slug: string;

  @Column('text')
  term: string;

  @Column('text')
  definition: string;

  @Column('text', { name: 'easy_definition' })
  easyDefinition: string;

  @Column('text')
  example: string;

  @Column('text', { array: true })
  synonyms: string[];

  @Column('integer', { default: 1 })
  version: number;

  @Column('uuid', { name: 'creation_key', nullable: true })
  creationKey: string | null;

  @Column('timestamptz', { name: 'updated_at', default: () => 'now()' })
  updatedAt: Date;
}
