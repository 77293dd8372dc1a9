// The browser of the journeys, the measurements and the pictures: the one that `npm test` finds or installs.
import { chromium } from 'playwright-core';
import { chromiumProblem, findChromium } from '../../../../tools/lib/chromium.mjs';

/** Nothing but what is tested may use the network or the processor. */
const QUIET = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export async function launchChromium() {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error(chromiumProblem());
  return chromium.launch({ executablePath, args: QUIET });
}
