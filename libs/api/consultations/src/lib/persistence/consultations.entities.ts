import { ActivityEntity } from './activity.entity.js';
import { ActivityPhaseSettingEntity } from './activity-phase-setting.entity.js';
import { ActivityStandingSettingEntity } from './activity-standing-setting.entity.js';

/** The tables of this area, for the application's one data source. */
export const CONSULTATIONS_ENTITIES = [
  ActivityEntity,
  ActivityPhaseSettingEntity,
  ActivityStandingSettingEntity,
];
