// Some registries do not carry every platform build of a package. npm then leaves those optional packages out of the
// lock file, and `npm ci` calls the lock incomplete, on every machine. A stub per missing one makes it whole.
import { isDeepStrictEqual } from 'node:util';

const SYSTEMS = {
  darwin: 'darwin',
  linux: 'linux',
  win32: 'win32',
  windows: 'win32',
  freebsd: 'freebsd',
  android: 'android',
  openharmony: 'openharmony',
  aix: 'aix',
  sunos: 'sunos',
};
const PROCESSORS = [
  'x64',
  'arm64',
  'arm',
  'ia32',
  'ppc64',
  's390x',
  'riscv64',
  'loong64',
  'wasm32',
];

/** Where npm would find a package required from `key`, walking the folders upwards; nothing when it is in none. */
export function resolvedKey(packages, key, name) {
  let folder = key;
  for (;;) {
    const candidate = folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`;
    if (packages[candidate] !== undefined) return candidate;
    if (folder === '') return undefined;
    folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/')));
  }
}

/** What a platform package says of itself in its name: `@swc/core-linux-arm64-musl`. */
export function platformOf(name) {
  const words = name.split(/[-/]/);
  const system = words.map((word) => SYSTEMS[word]).find(Boolean);
  const processor = words.find((word) => PROCESSORS.includes(word));
  const libc = { musl: 'musl', musleabihf: 'musl', gnu: 'glibc', gnueabihf: 'glibc' }[words.at(-1)];
  return {
    ...(processor && { cpu: [processor] }),
    ...(system === 'linux' && libc && { libc: [libc] }),
    ...(system && { os: [system] }),
  };
}

/** Properties in npm's own order, so that its next write changes nothing. */
function stubOf(owner, name, range) {
  const { cpu, libc, os } = platformOf(name);
  return {
    version: range.replace(/^[\^~=v]+/, ''),
    ...(cpu && { cpu }),
    ...(owner.dev && { dev: true }),
    ...(libc && { libc }),
    optional: true,
    ...(os && { os }),
  };
}

/** Optional packages that the lock file names and does not hold: `{ owner, name, stub }`. */
export function missingPackages(lock) {
  const { packages } = lock;
  return Object.entries(packages).flatMap(([owner, entry]) =>
    Object.entries(entry.optionalDependencies ?? {})
      .filter(([name]) => resolvedKey(packages, owner, name) === undefined)
      .map(([name, range]) => ({
        owner: owner || 'package.json',
        name,
        stub: stubOf(entry, name, range),
      })),
  );
}

/** The lock file with a stub for each missing package, in npm's own order. */
export function completeLock(lock) {
  const stubs = Object.fromEntries(
    missingPackages(lock).map(({ name, stub }) => [`node_modules/${name}`, stub]),
  );
  const { '': root, ...others } = { ...lock.packages, ...stubs };
  const sorted = Object.entries(others).sort(([left], [right]) => left.localeCompare(right, 'en'));
  return { ...lock, packages: { '': root, ...Object.fromEntries(sorted) } };
}

const FIELDS = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'];

/** Projects whose package.json asks for something else than the lock file says: `readManifest(folder)` gives the first. */
export function staleProjects(lock, readManifest) {
  return Object.entries(lock.packages)
    .filter(([key, entry]) => !key.includes('node_modules/') && entry.extraneous !== true)
    .filter(([key, entry]) => {
      const manifest = readManifest(key);
      return FIELDS.some(
        (field) => !isDeepStrictEqual(manifest?.[field] ?? {}, entry[field] ?? {}),
      );
    })
    .map(([key]) => key || 'package.json');
}
