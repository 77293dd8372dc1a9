import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';
import type { CareSetting } from '@voix/contracts/validation';
import type { UseCaseWords } from '../../domain/use-cases/use-case.js';

@Entity('use_cases')
@Unique('uq_use_cases_slug', ['editionId', 'slug'])
@Unique('uq_use_cases_creation_key', ['editionId', 'creationKey'])
export class UseCaseEntity implements UseCaseWords {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_use_cases' })
  id: string;

  @Column('uuid', { name: 'edition_id' })
  editionId: string;

  @Column('uuid', { name: 'theme_id' })
  themeId: string;

  @Column('text')
  slug: string;

  @Column('text')
  title: string;

  @Column('text')
  purpose: string;

  @Column('text', { array: true })
  settings: CareSetting[];

  @Column('text')
  place: string;

  @Column('text', { name: 'data_used' })
  dataUsed: string;

  @Column('text', { name: 'claimed_benefit' })
  claimedBenefit: string;

  @Column('text')
  limits: string;

  @Column('text', { name: 'human_guarantee' })
  humanGuarantee: string;

  @Column('text', { name: 'open_questions', array: true })
  openQuestions: string[];

  @Column('integer', { default: 1 })
  version: number;

  @Column('timestamptz', { name: 'retired_at', nullable: true })
  retiredAt: Date | null;

  @Column('uuid', { name: 'creation_key', nullable: true })
  creationKey: string | null;

  @Column('timestamptz', { name: 'updated_at', default: () => 'now()' })
  updatedAt: Date;
}
