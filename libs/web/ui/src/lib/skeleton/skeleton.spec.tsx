import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { axeFindings, renderApp } from '@voix/testing/render-app';
import { Skeleton } from './skeleton.js';

describe('Skeleton', () => {
  it('shows itself only once the wait is felt', async () => {
    const start = performance.now();
    const { container } = await renderApp({ ui: <Skeleton lines={2} /> });
    expect(screen.getByRole('status')).toHaveTextContent('');
    expect(await screen.findByText('Chargement')).toBeInTheDocument();
    expect(performance.now() - start).toBeGreaterThanOrEqual(200);
    expect(await axeFindings(container)).toEqual([]);
  });
});
