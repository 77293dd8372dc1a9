import { registerEnumType } from '@nestjs/graphql';
import { enumOf } from '@voix/api-platform/graphql';
import { CARE_SETTINGS, EVENT_KINDS, EVENT_PURPOSES } from '@voix/contracts/validation';

export const CareSettingEnum = enumOf(CARE_SETTINGS);
export const EventKindEnum = enumOf(EVENT_KINDS);
export const EventPurposeEnum = enumOf(EVENT_PURPOSES);
export const EventMomentEnum = enumOf(['PAST', 'UPCOMING'] as const);

registerEnumType(CareSettingEnum, {
  name: 'CareSetting',
  description: 'Where an AI is used in care',
});
registerEnumType(EventKindEnum, { name: 'EventKind', description: 'What people come to' });
registerEnumType(EventPurposeEnum, {
  name: 'EventPurpose',
  description: 'Whom an event is for: all, or those who would not come',
});
registerEnumType(EventMomentEnum, {
  name: 'EventMoment',
  description: 'Events that are not over yet, or those that are',
});
