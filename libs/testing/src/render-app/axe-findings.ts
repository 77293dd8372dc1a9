import axe from 'axe-core';

/**
 * What axe finds wrong, a line each: `expect(await axeFindings(container)).toEqual([])`. Colours are left out, as jsdom
 * computes none; the contrast of the tokens has its own test, and pages are scanned in a browser.
 */
export async function axeFindings(container: Element = document.body): Promise<readonly string[]> {
  const { violations } = await axe.run(container, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html }) => `${id}: ${help} — ${html}`),
  );
}
