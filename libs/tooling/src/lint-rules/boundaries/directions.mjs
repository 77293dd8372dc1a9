// The order of the house, written once. docs/architecture/area-order.md explains it; check-boundaries enforces it.

/** Server areas: each may call the facade of those in earlier steps, never of its own step or of later ones. */
export const AREA_STEPS = [
  ['audit'],
  ['identity'],
  ['editions'],
  ['information', 'consultations', 'search'],
  ['proposals', 'panels'],
  ['voting', 'opinion-map', 'live-sessions', 'moderation', 'outreach'],
  ['syntheses', 'commitments'],
  ['notifications'],
];

/** Areas that hear of everything through the outbox and call no other area. */
export const LISTENING_AREAS = ['notifications'];

/**
 * What each side may import. `packages` limits what comes from outside: `only` these, or all but `never`.
 * A name may end in `/*`. Sides without `node` run where Node is not.
 */
export const SIDES = {
  'side:pure': {
    imports: ['side:pure'],
    packages: { only: ['diff', 'mdast-util-from-markdown'] },
    node: false,
  },
  'side:contract': {
    imports: ['side:pure', 'side:contract'],
    packages: { only: ['valibot'] },
    node: false,
  },
  'side:api': {
    imports: ['side:pure', 'side:contract', 'side:api'],
    packages: {
      never: [
        'react',
        'react-dom',
        'react-router',
        'react-aria',
        'react-aria-components',
        'lucide-react',
        '@apollo/client',
        '@lingui/*',
        'vite',
        '@vitejs/*',
      ],
    },
    node: true,
  },
  'side:web': {
    imports: ['side:pure', 'side:contract', 'side:web'],
    packages: {
      never: [
        '@nestjs/*',
        '@apollo/server',
        '@as-integrations/*',
        '@escape.tech/*',
        '@fastify/*',
        'fastify',
        'typeorm',
        'pg',
        'graphile-worker',
        'nodemailer',
        'pino',
        'prom-client',
        'socket.io',
      ],
    },
    node: false,
  },
  'side:tooling': { imports: ['side:tooling'], packages: { never: [] }, node: true },
};

/** What each layer may import. Areas of the server have the steps above on top; areas of the web never meet. */
export const LAYERS = {
  'layer:domain': ['layer:domain'],
  'layer:contract': ['layer:domain', 'layer:contract'],
  'layer:platform': ['layer:domain', 'layer:contract', 'layer:platform'],
  'layer:area': ['layer:domain', 'layer:contract', 'layer:platform', 'layer:area'],
  'layer:app': ['layer:domain', 'layer:contract', 'layer:platform', 'layer:area'],
  'layer:testing': [
    'layer:domain',
    'layer:contract',
    'layer:platform',
    'layer:area',
    'layer:app',
    'layer:testing',
  ],
  'layer:tooling': ['layer:tooling'],
};

/** Files that run tests, or serve those that do: they may use the testing library and development packages. */
export const TEST_FILE = /\.(spec|db-spec|contract-spec|e2e-spec)\.tsx?$|\/__fixtures__\//;
