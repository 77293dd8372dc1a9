/** How a contribution came in. All are the same kind of object, whatever the channel. */
export const CHANNELS = ['EMAIL', 'EVENT', 'HEARING', 'LIVE', 'PAPER', 'PHONE', 'WEB'] as const;
export type Channel = (typeof CHANNELS)[number];

/** What an import means that does not say. */
export const USUAL_CHANNEL: Channel = 'WEB';
