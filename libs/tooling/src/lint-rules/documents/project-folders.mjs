import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const FAMILIES = ['apps', 'libs', 'libs/domain', 'libs/api', 'libs/web'];

/** Folders of all projects, as paths from the root: those that hold a package.json. */
export function projectFolders(root) {
  return FAMILIES.flatMap((family) =>
    readdirSync(join(root, family))
      .map((name) => `${family}/${name}`)
      .filter((folder) => existsSync(join(root, folder, 'package.json'))),
  );
}
