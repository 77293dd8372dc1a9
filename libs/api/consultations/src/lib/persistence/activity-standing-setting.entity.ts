import { Check, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { Interaction } from '@voix/domain-phase-calendar';
import { ActivityEntity } from './activity.entity.js';

/** What an activity allows always, whatever the phase, and between two phases. */
@Entity('activity_standing_settings')
@Check(
  'ck_activity_standing_settings_interaction',
  `interaction in ('SUBMIT', 'ARGUE', 'AMEND', 'VOTE', 'SEE_RESULTS')`,
)
export class ActivityStandingSettingEntity {
  @ForeignKey(() => ActivityEntity, { name: 'fk_activity_standing_settings_activity' })
  @PrimaryColumn('uuid', {
    name: 'activity_id',
    primaryKeyConstraintName: 'pk_activity_standing_settings',
  })
  activityId: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_activity_standing_settings' })
  interaction: Interaction;
}
