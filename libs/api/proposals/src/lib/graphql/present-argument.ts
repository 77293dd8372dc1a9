import type { ArgumentRecord } from '../persistence/argument.repository.js';
import { ArgumentType } from './argument.type.js';

export function presentArgument(record: ArgumentRecord): ArgumentType {
  const { id, side, body, createdAt, authorParticipantId } = record;
  return Object.assign(new ArgumentType(), { id, side, body, createdAt, authorParticipantId });
}
