/** The channel of the outbox in which votes wait for the network. */
export const VOTES_CHANNEL = 'votes';
