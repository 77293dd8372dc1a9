import { isBuiltin } from 'node:module';
import { join, normalize } from 'node:path';
import { SIDES, TEST_FILE } from './directions.mjs';
import { directionRefusal } from './project-rules.mjs';

const TESTING_LAYER = 'layer:testing';

/** Packages that another one brings along by design, and that its manual says to import. */
const BROUGHT_BY = {
  '@jest/globals': 'jest',
  fastify: '@nestjs/platform-fastify',
  '@apollo/utils.keyvaluecache': '@apollo/server',
  mdast: 'mdast-util-from-markdown',
};

/** `@scope/name/entry` → `@scope/name`; `name/entry` → `name`. */
export function packageNameOf(specifier) {
  const parts = specifier.split('/');
  return specifier.startsWith('@') ? parts.slice(0, 2).join('/') : parts[0];
}

const covers = (pattern, name) =>
  pattern.endsWith('/*') ? name.startsWith(pattern.slice(0, -1)) : pattern === name;

function relativeRefusal(project, file, specifier) {
  const target = normalize(join(file.path, '..', specifier));
  return target.startsWith(`${project.root}/`) ? undefined : 'leaves its own project';
}

function workspaceRefusal(project, file, specifier, target) {
  const isTest = TEST_FILE.test(file.path);
  const isTestingCode = project.tags.includes(TESTING_LAYER);
  if (target === undefined) return 'is no project of this workspace';
  if (target === project) return 'imports itself by its package name';
  const entry = `.${specifier.slice(target.name.length)}`;
  if (!Object.keys(target.manifest.exports ?? {}).includes(entry)) {
    return `goes past the doors of ${target.name} (its "exports")`;
  }
  if (target.tags.includes(TESTING_LAYER)) {
    return isTest || isTestingCode ? undefined : 'the testing library is for specs only';
  }
  const declared = { ...project.manifest.dependencies, ...project.manifest.devDependencies };
  if (!(target.name in declared)) return `${target.name} is not in its package.json`;
  return directionRefusal(project, target);
}

function sidePackageRefusal(project, name) {
  const side = SIDES[project.tags.find((tag) => tag.startsWith('side:'))];
  if (side?.packages.only && !side.packages.only.includes(name)) {
    return `only ${side.packages.only.join(', ')} may be used on this side`;
  }
  const isNever = side?.packages.never?.some((pattern) => covers(pattern, name));
  return isNever ? `${name} is forbidden on this side` : undefined;
}

function packageRefusal(project, file, specifier, rootManifest) {
  const imported = packageNameOf(specifier);
  const name = BROUGHT_BY[imported] ?? imported;
  const isTest = TEST_FILE.test(file.path) || project.tags.includes(TESTING_LAYER);
  const isShipped = name in rootManifest.dependencies;
  if (!isShipped && !(name in rootManifest.devDependencies)) {
    return `${name} is not in the root package.json`;
  }
  if (isTest) return undefined;
  if (!isShipped) return `${name} is a development package: it is not installed in production`;
  return sidePackageRefusal(project, name);
}

function refusal(project, file, specifier, workspace) {
  if (specifier.startsWith('.')) return relativeRefusal(project, file, specifier);
  if (isBuiltin(specifier)) {
    const side = SIDES[project.tags.find((tag) => tag.startsWith('side:'))];
    const mayUseNode = side?.node || TEST_FILE.test(file.path);
    return mayUseNode ? undefined : 'Node is not there on this side';
  }
  const name = packageNameOf(specifier);
  if (name.startsWith('@voix/')) {
    const target = workspace.projects.find((other) => other.name === name);
    return workspaceRefusal(project, file, specifier, target);
  }
  return packageRefusal(project, file, specifier, workspace.rootManifest);
}

/** Every import statement of every source stays within the doors and directions. */
export function importProblems(workspace) {
  return workspace.projects.flatMap((project) =>
    project.files.flatMap((file) =>
      file.imports.flatMap((specifier) => {
        const reason = refusal(project, file, specifier, workspace);
        return reason ? [`${file.path}: "${specifier}" ${reason}`] : [];
      }),
    ),
  );
}
