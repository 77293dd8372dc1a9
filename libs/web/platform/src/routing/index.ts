export type { AreaPart } from './area-part.js';
export { areaRoute, type AreaRoute } from './area-route.js';
export { AreaRoutes, type AreaRoutesProps } from './area-routes.js';
export { PageArrivals, usePageMetadata, type PageMetadata } from './page-arrival.js';
export { paths } from './paths.js';
export { proposalNumberOf, proposalSegment } from './proposal-segment.js';
export { routePath, type PathParams, type RoutePath } from './route-path.js';
export { returnPathOf, secondFactorPath, signInPath } from './sign-in-path.js';
export {
  createSiteHistory,
  type HistoryMove,
  type LeaveGuard,
  type SiteHistory,
} from './site-history.js';
export { SiteRouter, useIsNavigating, useLeaveGuard, type SiteRouterProps } from './site-router.js';
