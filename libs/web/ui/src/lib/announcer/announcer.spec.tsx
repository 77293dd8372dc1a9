import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { axeFindings, renderApp } from '@voix/testing/render-app';
import { Button } from '../button/button.js';
import { useAnnounce } from './announcer.js';

function Speaker() {
  const announce = useAnnounce();
  return (
    <>
      <Button onClick={() => announce('Vote enregistré')}>Voter</Button>
      <Button onClick={() => announce('La phase est close', 'assertive')}>Clore</Button>
    </>
  );
}

const region = (container: Element, urgency: string) =>
  container.querySelector(`[aria-live="${urgency}"]`);

describe('Announcer', () => {
  it('has its two regions from the start, and says each text in its own', async () => {
    const { user, container } = await renderApp({ ui: <Speaker /> });
    expect(region(container, 'polite')).toBeEmptyDOMElement();
    await user.click(screen.getByRole('button', { name: 'Voter' }));
    await user.click(screen.getByRole('button', { name: 'Clore' }));
    expect(region(container, 'polite')).toHaveTextContent('Vote enregistré');
    expect(region(container, 'assertive')).toHaveTextContent('La phase est close');
    expect(await axeFindings(container)).toEqual([]);
  });

  it('says the same words again when they are said again', async () => {
    const { user, container } = await renderApp({ ui: <Speaker /> });
    await user.click(screen.getByRole('button', { name: 'Voter' }));
    const first = region(container, 'polite')?.textContent;
    await user.click(screen.getByRole('button', { name: 'Voter' }));
    expect(region(container, 'polite')?.textContent).not.toBe(first);
  });
});
