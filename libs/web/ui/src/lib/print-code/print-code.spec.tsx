import { describe, expect, it } from '@jest/globals';
import { decodeQR } from 'qr/decode.js';
import { screen } from '@testing-library/react';
import { renderApp } from '@voix/testing/render-app';
import { PrintCode } from './print-code.js';

const ADDRESS = 'https://voix.example/editions/ia-sante-2026/themes/donnees?falc=1';
const SCALE = 4;

/** The drawing as a camera would see it, from the path's squares. */
function photograph(svg: Element) {
  const size = Number(svg.getAttribute('viewBox')?.split(' ')[2]);
  const width = size * SCALE;
  const data = new Uint8Array(width * width * 4).fill(255);
  for (const [, x, y] of svg
    .querySelector('path')
    ?.getAttribute('d')
    ?.matchAll(/M(\d+) (\d+)/g) ?? []) {
    for (let row = 0; row < SCALE; row += 1) {
      const start = ((Number(y) * SCALE + row) * width + Number(x) * SCALE) * 4;
      for (let pixel = 0; pixel < SCALE; pixel += 1)
        data.fill(0, start + pixel * 4, start + pixel * 4 + 3);
    }
  }
  return { width, height: width, data };
}

describe('PrintCode', () => {
  it('draws a code that leads back to the very address, written out beside it', async () => {
    await renderApp({ ui: <PrintCode address={ADDRESS} /> });
    const code = await screen.findByRole('img', { name: /Code à photographier/ });
    expect(decodeQR(photograph(code))).toBe(ADDRESS);
    expect(screen.getByText(ADDRESS)).toBeVisible();
  });
});
