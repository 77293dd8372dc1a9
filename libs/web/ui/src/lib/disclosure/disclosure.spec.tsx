import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { axeFindings, renderApp } from '@voix/testing/render-app';
import { Disclosure } from './disclosure.js';

describe('Disclosure', () => {
  it('opens and closes on a press of its summary', async () => {
    const { user, container } = await renderApp({
      ui: (
        <Disclosure summary="Comment compte-t-on ?">
          <p>Un vote par personne.</p>
        </Disclosure>
      ),
    });
    expect(screen.getByText('Un vote par personne.')).not.toBeVisible();
    await user.click(screen.getByText('Comment compte-t-on ?'));
    expect(screen.getByText('Un vote par personne.')).toBeVisible();
    expect(await axeFindings(container)).toEqual([]);
  });

  it('may stand open from the start', async () => {
    await renderApp({
      ui: (
        <Disclosure summary="Détail" isInitiallyOpen>
          <p>Ici</p>
        </Disclosure>
      ),
    });
    expect(screen.getByText('Ici')).toBeVisible();
  });
});
