// What the README of each kind of folder must say: a heading that matches, in any order, among others if need be.

const DOMAIN = [
  /problem/i,
  /algorithm/i,
  /complexity/i,
  /^guarante/i,
  /not guarante|non-guarante/i,
  /example/i,
];
const API_AREA = [
  /purpose/i,
  /words/i,
  /tables/i,
  /use cases/i,
  /events/i,
  /facade/i,
  /permissions/i,
  /invariants/i,
  /depends on/i,
  /decisions/i,
];
const WEB_AREA = [/pages|routes/i, /operations/i, /states/i, /accessibility/i];

export const README_HEADINGS = [
  {
    folder: /^\.$/,
    headings: [/run|start/i, /test/i, /map|folders/i, /documentation|links/i, /licen[cs]e/i],
  },
  { folder: /^apps$/, headings: [/process/i, /ports/i, /scal/i, /never/i] },
  { folder: /^apps\/api$/, headings: [/entry/i, /configuration/i, /health/i, /run|debug/i] },
  { folder: /^apps\/[^/]+$/, headings: [/entry|starts|pages|journeys/i, /run|debug/i] },
  { folder: /^libs$/, headings: [/families/i, /tags/i, /create|new library/i, /door/i] },
  { folder: /^libs\/domain$/, headings: [/why/i, /never/i, /libraries/i] },
  { folder: /^libs\/domain\/[^/]+$/, headings: DOMAIN },
  {
    folder: /^libs\/contracts$/,
    headings: [/produces|produced/i, /consumes|consumed/i, /compatib/i, /regenerate/i],
  },
  { folder: /^libs\/api\/platform\/src\/[^/]+$/, headings: [/use/i, /fail/i] },
  { folder: /^libs\/api\/platform$/, headings: [] },
  { folder: /^libs\/api\/[^/]+$/, headings: API_AREA },
  { folder: /^libs\/web\/(platform|ui)$/, headings: [] },
  { folder: /^libs\/web\/[^/]+$/, headings: WEB_AREA },
  { folder: /^libs\/(testing|tooling)$/, headings: [/recipes/i] },
  { folder: /^docker$/, headings: [/services/i, /volumes/i, /production/i] },
  { folder: /^docs$/, headings: [/where to write what/i, /decision records/i] },
];

/** Folders that are no project and still explain themselves. */
export const EXPLAINED_FOLDERS = ['.', 'apps', 'libs', 'libs/domain', 'docker', 'docs'];

export const ADR_HEADINGS = ['Context', 'Decision', 'Alternatives', 'Consequences', 'Status'];
