import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { axeFindings, renderApp } from '@voix/testing/render-app';
import { ReceiptCode } from './receipt-code.js';

describe('ReceiptCode', () => {
  it('shows the code whole and copies it', async () => {
    const { user, container } = await renderApp({
      ui: <ReceiptCode code="7FQK-2M9D" label="Reçu de votre vote" />,
    });
    expect(screen.getByText('7FQK-2M9D')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Copier' }));
    expect(await screen.findByRole('button', { name: 'Copié' })).toBeInTheDocument();
    expect(await navigator.clipboard.readText()).toBe('7FQK-2M9D');
    expect(await axeFindings(container)).toEqual([]);
  });
});
