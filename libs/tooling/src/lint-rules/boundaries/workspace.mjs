import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, relative } from 'node:path';
import { importsOfFile } from './source-imports.mjs';

const require = createRequire(import.meta.url);
const SOURCE_FILE = /\.tsx?$/;

async function sourcesOf(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((error) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  return entries
    .filter((entry) => entry.isFile() && SOURCE_FILE.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !file.includes('/generated/'));
}

async function describeProject(root, node, edges) {
  const folder = join(root, node.data.root);
  const files = await sourcesOf(join(folder, 'src'));
  return {
    name: node.name,
    root: node.data.root,
    tags: node.data.tags.filter((tag) => !tag.startsWith('npm:')),
    manifest: JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')),
    edges: edges.filter((edge) => !edge.target.startsWith('npm:')).map((edge) => edge.target),
    files: await Promise.all(
      files.map(async (file) => ({
        path: relative(root, file),
        imports: await importsOfFile(file),
      })),
    ),
  };
}

/**
 * The projects as Nx sees them (names, tags, edges from declared dependencies) and what their sources really import.
 * Nx cannot read sources here: it asks for the JavaScript interface of TypeScript, which version 7 does not have.
 */
export async function readWorkspace(root) {
  const { createProjectGraphAsync } = require('nx/src/devkit-exports');
  const graph = await createProjectGraphAsync({ exitOnError: false });
  const rootManifest = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const projects = await Promise.all(
    Object.values(graph.nodes).map((node) =>
      describeProject(root, node, graph.dependencies[node.name] ?? []),
    ),
  );
  return { projects: projects.toSorted((a, b) => a.root.localeCompare(b.root)), rootManifest };
}
