/** The places of France, each with its own hours. */
export const TIME_ZONES = [
  { value: 'Europe/Paris', label: 'admin.time-zone.paris' },
  { value: 'America/Guadeloupe', label: 'admin.time-zone.guadeloupe' },
  { value: 'America/Martinique', label: 'admin.time-zone.martinique' },
  { value: 'America/Cayenne', label: 'admin.time-zone.guyane' },
  { value: 'Indian/Reunion', label: 'admin.time-zone.reunion' },
  { value: 'Indian/Mayotte', label: 'admin.time-zone.mayotte' },
  { value: 'America/Miquelon', label: 'admin.time-zone.saint-pierre-et-miquelon' },
  { value: 'Pacific/Noumea', label: 'admin.time-zone.nouvelle-caledonie' },
  { value: 'Pacific/Tahiti', label: 'admin.time-zone.polynesie' },
  { value: 'Pacific/Wallis', label: 'admin.time-zone.wallis-et-futuna' },
] as const;
