import type { MessagesApi } from '@voix/web-platform/i18n';

const NAMED_ZONES = {
  'Europe/Paris': 'paris',
  'America/Guadeloupe': 'guadeloupe',
  'America/Martinique': 'martinique',
  'America/Cayenne': 'cayenne',
  'Indian/Reunion': 'reunion',
  'Indian/Mayotte': 'mayotte',
  'Pacific/Noumea': 'noumea',
  'Pacific/Tahiti': 'tahiti',
} as const;

function isNamed(zone: string): zone is keyof typeof NAMED_ZONES {
  return Object.hasOwn(NAMED_ZONES, zone);
}

/** "heure de Paris": a time says whose it is, since an edition may gather people eleven hours apart. */
export function timeZoneName(zone: string, t: MessagesApi['t']): string {
  if (isNamed(zone)) return t(`ui.time-zone.${NAMED_ZONES[zone]}`);
  const city = zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');
  return t('ui.time-zone.other', { city });
}
