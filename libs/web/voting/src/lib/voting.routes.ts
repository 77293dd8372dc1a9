import { areaRoute, paths, type AreaRoute } from '@voix/web-platform/routing';
import { votingCatalog } from '../generated/messages/catalog.js';

export const votingRoutes: readonly AreaRoute[] = [
  areaRoute({
    path: paths.vote.pattern,
    load: async () => (await import('./pages/vote-sequence.page.js')).VoteSequencePage,
    catalogs: [votingCatalog],
  }),
];
