// The pictures of the README: `node apps/e2e/src/harness/take-screenshots.mjs`, once everything is built. Look at them before
// committing them.
import { mkdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { launchChromium } from './chromium.mjs';
import { startDemonstration } from './local-demonstration.mjs';

const FOLDER = fileURLToPath(new URL('../../../../docs/images/', import.meta.url));
const HEAVIEST_BYTES = 300 * 1024;
const PICTURES = [
  { name: 'home.png', address: '/', width: 1440, height: 900 },
  {
    name: 'vote-phone.png',
    address: '/editions/ia-sante-2026/voter',
    width: 360,
    height: 780,
    deviceScaleFactor: 2,
  },
];

async function take(browser, origin, { name, address, width, height, deviceScaleFactor = 1 }) {
  const context = await browser.newContext({
    baseURL: origin,
    viewport: { width, height },
    deviceScaleFactor,
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    colorScheme: 'light',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: `${FOLDER}${name}` });
  await context.close();
  const { size } = statSync(`${FOLDER}${name}`);
  process.stdout.write(`docs/images/${name}: ${(size / 1024).toFixed(0)} KB\n`);
  if (size > HEAVIEST_BYTES) throw new Error(`${name} is heavier than ${HEAVIEST_BYTES} bytes`);
}

mkdirSync(FOLDER, { recursive: true });
const demonstration = await startDemonstration();
const browser = await launchChromium();
for (const picture of PICTURES) await take(browser, demonstration.origin, picture);
await browser.close();
await demonstration.stop();
