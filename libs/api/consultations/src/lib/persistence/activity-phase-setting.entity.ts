import { Check, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { Interaction } from '@voix/domain-phase-calendar';
import { ActivityEntity } from './activity.entity.js';

/** A cell of the grid activity × phase: during this phase, this interaction is open. */
@Entity('activity_phase_settings')
@Check(
  'ck_activity_phase_settings_interaction',
  `interaction in ('SUBMIT', 'ARGUE', 'AMEND', 'VOTE', 'SEE_RESULTS')`,
)
export class ActivityPhaseSettingEntity {
  @ForeignKey(() => ActivityEntity, { name: 'fk_activity_phase_settings_activity' })
  @PrimaryColumn('uuid', {
    name: 'activity_id',
    primaryKeyConstraintName: 'pk_activity_phase_settings',
  })
  activityId: string;

  @PrimaryColumn('uuid', {
    name: 'phase_id',
    primaryKeyConstraintName: 'pk_activity_phase_settings',
  })
  phaseId: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_activity_phase_settings' })
  interaction: Interaction;
}
