// The files of a new area that are not code: manifest, types, README, migration.

const DEPENDENCIES = [
  '@voix/api-audit',
  '@voix/api-identity',
  '@voix/api-platform',
  '@voix/contracts',
  '@voix/domain-kernel',
];

export function manifest({ area }) {
  return JSON.stringify(
    {
      name: `@voix/api-${area}`,
      version: '0.1.0',
      private: true,
      license: 'AGPL-3.0-or-later',
      type: 'module',
      exports: { '.': { 'voix-source': './src/index.ts', default: './dist/index.js' } },
      dependencies: Object.fromEntries(DEPENDENCIES.map((name) => [name, '*'])),
      scripts: {
        build: 'node ../../../libs/tooling/src/build/compile-project.mjs',
        typecheck: 'tsc --noEmit -p tsconfig.json',
      },
      nx: { tags: ['side:api', 'layer:area', `area:${area}`] },
    },
    null,
    2,
  );
}

export const tsconfig = () =>
  JSON.stringify({ extends: '../../tooling/tsconfig.node.json', include: ['src'] }, null, 2);

export const readme = ({ area, Act, thing, things, table, Thing }) => `# @voix/api-${area}

## Purpose

What people come to this area for, in two sentences.

## Words

\`${Thing}\`: what it means, and what it must not be confused with ([glossary](../../../docs/glossary.md)).

## Tables

\`${table}\`: one row per ${thing}.

## Use cases

- \`${Act}UseCase\`: who does it, when, what it leaves.

## Events

In: none. Out: none.

## Facade

\`summariesByIds\`: ${things} by id, for other areas.

## Permissions

Whoever is signed in; say here what the policy adds.

## Invariants

What is always true of a ${thing}, and what in the database makes it so.

## Depends on

\`audit\`: every ${thing} leaves a ledger entry. \`identity\`: who acts.

## Decisions

None of its own yet.
`;

export const migration = ({ table, thing }, className) => `
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ${className} implements MigrationInterface {
  readonly name = '${className}';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(\`
      create table ${table} (
        id uuid constraint pk_${table} primary key,
        author_participant_id uuid not null constraint fk_${table}_author references participants (id),
        title text not null constraint ck_${table}_title check (title <> ''),
        created_at timestamptz not null default now()
      );
      comment on table ${table} is 'One row per ${thing.replaceAll('-', ' ')}';
    \`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(\`drop table ${table}\`);
  }
}
`;
