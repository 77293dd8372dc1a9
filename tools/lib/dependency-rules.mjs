// What must hold of every package we install: no unknown code runs at install time, and nobody swapped its bytes.

const CHECKSUM = /^sha512-[A-Za-z0-9+/]{86}==$/;

const nameOf = (key) => key.slice(key.lastIndexOf('node_modules/') + 'node_modules/'.length);

/** A stub of complete-lock: an optional build for other platforms that our registry does not have. */
const isStub = (entry) =>
  entry.optional === true && entry.integrity === undefined && entry.os !== undefined;

const installed = (lock) =>
  Object.entries(lock.packages).filter(
    ([key, entry]) => key.includes('node_modules/') && !entry.link,
  );

/** Packages that want to run a script at install time without being on the list of known ones. */
export function unknownInstallScripts(lock, known) {
  return installed(lock)
    .filter(([key, entry]) => entry.hasInstallScript === true && !(nameOf(key) in known))
    .map(
      ([key, entry]) =>
        `${nameOf(key)}@${entry.version} has an install script: read it, then name it in install-scripts.json or do without the package`,
    );
}

/** Names on the list that no installed package needs any more. */
export function staleInstallScripts(lock, known) {
  const wanting = new Set(
    installed(lock)
      .filter(([, entry]) => entry.hasInstallScript === true)
      .map(([key]) => nameOf(key)),
  );
  return Object.keys(known)
    .filter((name) => !wanting.has(name))
    .map((name) => `${name} is in install-scripts.json and has no install script`);
}

/** Packages whose bytes npm could not check. */
export function uncheckedPackages(lock) {
  return installed(lock)
    .filter(([, entry]) => !isStub(entry) && !CHECKSUM.test(entry.integrity ?? ''))
    .map(
      ([key, entry]) =>
        `${nameOf(key)}@${entry.version} has no sha512 checksum in package-lock.json`,
    );
}

/** Packages whose checksum changed although the version did not: published bytes never change honestly. */
export function changedChecksums(before, after) {
  const known = new Map(
    installed(before).map(([key, entry]) => [`${nameOf(key)}@${entry.version}`, entry.integrity]),
  );
  return installed(after).flatMap(([key, entry]) => {
    const label = `${nameOf(key)}@${entry.version}`;
    const old = known.get(label);
    return old !== undefined && entry.integrity !== old
      ? [`${label} changed its checksum without changing its version`]
      : [];
  });
}
