export { RETENTION, retentionDays, type RetentionKind, type RetentionRule } from './retention.js';
