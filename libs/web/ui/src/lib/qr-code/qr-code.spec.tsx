import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { axeFindings, renderApp } from '@voix/testing/render-app';
import { QrCode, squaresOf } from './qr-code.js';

describe('QrCode', () => {
  it('is a picture with a name, made of one path', async () => {
    const { container } = await renderApp({ ui: <QrCode text="otpauth://x" label="À scanner" /> });
    expect(screen.getByRole('img', { name: 'À scanner' })).toBeVisible();
    expect(container.querySelectorAll('path')).toHaveLength(1);
    expect(await axeFindings(container)).toEqual([]);
  });

  it('draws a square for each dark one, where it is', () => {
    const rows = [
      [true, false],
      [false, true],
    ];
    expect(squaresOf(rows)).toBe('M0 0h1v1h-1zM1 1h1v1h-1z');
  });
});
