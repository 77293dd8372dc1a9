// Runs before everything else, on whatever Node there is: no import and no syntax that an old one would stumble over.

const NEEDED = [20, 19];

/** Whether a version such as "v22.1.0" is at least the wanted [major, minor]. */
export function isAtLeast(version, wanted) {
  const parts = version.replace(/^v/, '').split('.').map(Number);
  return parts[0] > wanted[0] || (parts[0] === wanted[0] && parts[1] >= wanted[1]);
}

/** Says so and answers false when this Node cannot even run the start script. */
export function hasUsableNode() {
  if (isAtLeast(process.version, NEEDED)) return true;
  console.error(
    `✗ Voix demande Node ${NEEDED.join('.')} ou plus récent, et c’est Node ${process.version} qui répond ici.\n` +
      '  Installez Node 24 (https://nodejs.org) puis relancez la même commande.\n' +
      `  Voix needs Node ${NEEDED.join('.')} or later.`,
  );
  process.exitCode = 1;
  return false;
}
