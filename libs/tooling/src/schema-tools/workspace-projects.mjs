import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const workspaceRoot = join(dirname(fileURLToPath(import.meta.url)), '../../../..');

/** Every project of the site: a library per folder of `libs/web`, and the application that joins them. */
export function webProjects(root = workspaceRoot) {
  const libraries = readdirSync(join(root, 'libs/web')).map((name) => join(root, 'libs/web', name));
  return [...libraries, join(root, 'apps/web')]
    .filter((folder) => existsSync(join(folder, 'src')))
    .map((folder) => ({
      folder,
      area: folder.endsWith(join('apps', 'web')) ? 'shell' : basename(folder),
    }));
}

/** The files below a project's sources that end so, generated ones left out. */
export function sourcesOf(folder, ending) {
  return readdirSync(join(folder, 'src'), { recursive: true })
    .filter((name) => name.endsWith(ending) && !name.startsWith('generated'))
    .map((name) => join(folder, 'src', name))
    .sort();
}
