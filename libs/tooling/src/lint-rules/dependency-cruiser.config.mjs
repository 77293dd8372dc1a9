// Layers inside a server area (docs/architecture/area-order.md): what each folder of src/lib may import.

const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });
const folder = (...names) => `/src/lib/(${names.join('|')})/`;
/** A spec brings its world about with the use cases that make real things. */
const SPEC = '[.](db-)?spec[.]ts$';
const packages = (...names) => `(^|node_modules/)(${names.join('|')})(/|$)`;

export const layerRules = [
  forbid(
    'rules-know-nobody',
    'domain/ decides; it knows neither use cases, tables, GraphQL nor reactions.',
    { path: folder('domain') },
    { path: folder('application', 'persistence', 'graphql', 'events', 'handlers') },
  ),
  forbid(
    'rules-need-no-framework',
    'domain/ is plain code: it can be read and tested without Nest, TypeORM or GraphQL.',
    { path: folder('domain') },
    { path: packages('@nestjs', 'typeorm', 'pg', 'graphql', '@apollo', 'fastify') },
  ),
  forbid(
    'use-cases-know-no-edge',
    'application/ is called from GraphQL, sockets, jobs and the command line alike.',
    { path: folder('application') },
    { path: folder('graphql', 'handlers') },
  ),
  forbid(
    'use-cases-know-no-protocol',
    'application/ names no protocol.',
    { path: folder('application'), pathNot: SPEC },
    {
      path: packages('@nestjs/graphql', '@nestjs/websockets', 'graphql', 'fastify', 'socket[.]io'),
    },
  ),
  forbid(
    'tables-know-no-use-case',
    'persistence/ reads and writes; it decides nothing and is no GraphQL type.',
    { path: folder('persistence'), pathNot: SPEC },
    { path: folder('application', 'graphql', 'handlers') },
  ),
  forbid(
    'entities-are-not-types',
    'persistence/ carries no GraphQL decorators.',
    { path: folder('persistence') },
    { path: packages('@nestjs/graphql', 'graphql') },
  ),
  forbid(
    'relations-stay-inside',
    "Another area's rows are a plain uuid column; the foreign key is in the migration.",
    { path: '[.]entit(y|ies)[.]ts$' },
    {
      path: '(^|node_modules/)@voix/api-(?!platform)|^libs/api/(?!platform/)[^/]+/src/index[.]ts$',
    },
  ),
  forbid(
    'events-are-built-from-rules',
    'events/ builds payloads from plain values.',
    { path: folder('events') },
    { path: folder('application', 'persistence', 'graphql', 'handlers') },
  ),
  forbid(
    'reactions-know-no-edge',
    'handlers/ react to events, whoever caused them.',
    { path: folder('handlers') },
    { path: folder('graphql') },
  ),
  forbid(
    'resolvers-have-no-tables',
    'A resolver goes through a use case, a reader or a loader.',
    { path: '[.]resolver[.]ts$' },
    { path: folder('persistence') },
  ),
  forbid(
    'facades-only-read',
    'A facade answers other areas with read models; writing is a use case.',
    { path: '[.]facade[.]ts$' },
    { path: '[.]use-case[.]ts$' },
  ),
  forbid(
    'no-cycle',
    'Files that need each other cannot be understood apart. Entities may: relations point both ways.',
    { pathNot: '[.]entity[.]ts$' },
    { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
  ),
];

/** How files are found and read: swc parses, imports of `.js` are `.ts`, packages of the house resolve to source. */
export const cruiseOptions = {
  parser: 'swc',
  validate: true,
  ruleSet: { forbidden: layerRules },
  doNotFollow: { path: 'node_modules' },
  exclude: { path: '(^|/)dist/' },
};

export const resolveOptions = {
  extensions: ['.ts'],
  extensionAlias: { '.js': ['.ts', '.js'] },
  conditionNames: ['voix-source', 'import', 'default'],
};
