import { axeFindings } from './axe-findings.js';
import { DESK, PHONE, type Visitor } from './visitor.js';

/** A window of 1280 pixels enlarged four times: nothing may need to be moved sideways to be read. */
const NARROWEST = { width: 320, height: 800 };

/**
 * What is wrong with the page as it stands, a line each: in a narrow and a wide window, in light and in dark, with
 * letters as they are and twice as large.
 */
export async function faultsInAllAppearances(visitor: Visitor): Promise<string[]> {
  const { page } = visitor;
  const faults: string[] = [];
  for (const screen of [PHONE, DESK]) {
    await page.setViewportSize(screen);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const found = await axeFindings(page, colorScheme === 'light' ? 'all' : 'colours');
      faults.push(...found.map((fault) => `${screen.width} px, ${colorScheme}: ${fault}`));
    }
  }
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize(NARROWEST);
  faults.push(...(await tooWide(visitor, '320 px')));
  await page.setViewportSize(PHONE);
  await page.evaluate(doubleTheLetters);
  faults.push(...(await tooWide(visitor, '360 px, letters twice as large')));
  await page.evaluate(() => document.documentElement.style.removeProperty('font-size'));
  return faults;
}

async function tooWide({ page }: Visitor, where: string): Promise<string[]> {
  const found = await page.evaluate(elementsBeyondTheEdge);
  return found.map((element) => `${where}: wider than the window: ${element}`);
}

/** Runs in the page: what a reader brings about who asks the browser for larger letters. */
function doubleTheLetters(): void {
  const root = document.documentElement;
  root.style.fontSize = `${2 * parseFloat(getComputedStyle(root).fontSize)}px`;
}

/** Runs in the page: what makes it scroll sideways. */
function elementsBeyondTheEdge(): string[] {
  const { clientWidth, scrollWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const beyond = [...document.body.querySelectorAll('*')].filter(
    (element) => element.getBoundingClientRect().right > clientWidth + 1,
  );
  return beyond.slice(0, 5).map((element) => element.outerHTML.slice(0, 160));
}
