import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** What the law asks (WCAG 2.2 A and AA), and what its authors advise. */
const ASKED = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules that look at colours: all that the other appearance can change. */
const ABOUT_COLOURS = ['color-contrast', 'link-in-text-block'];

/** What axe finds wrong on a page as it is shown now, a line each. */
export async function axeFindings(page: Page, about: 'all' | 'colours' = 'all'): Promise<string[]> {
  // Evaluated rather than put into a script element, which the policy of our pages refuses.
  await page.evaluate(axe.source);
  const runOnly: axe.RunOnly =
    about === 'all' ? { type: 'tag', values: ASKED } : { type: 'rule', values: [...ABOUT_COLOURS] };
  const violations = await page.evaluate(
    async (options) => {
      const { axe: inPage } = window as unknown as { axe: typeof axe };
      return (await inPage.run(document, options)).violations;
    },
    { runOnly, resultTypes: ['violations'] } satisfies axe.RunOptions,
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, html }) => `${id}: ${help} — ${target.join(' ')} ${html.slice(0, 160)}`),
  );
}
