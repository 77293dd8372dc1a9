export {
  isReadinessCode,
  READINESS_CODES,
  READINESS_CONDITIONS,
  type ReadinessCode,
  type ReadinessMoment,
} from './readiness.js';
