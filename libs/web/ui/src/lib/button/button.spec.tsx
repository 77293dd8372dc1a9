import { describe, expect, it, jest } from '@jest/globals';
import { screen } from '@testing-library/react';
import { axeFindings, renderApp } from '@voix/testing/render-app';
import { Button } from './button.js';

describe('Button', () => {
  it('does its work on a press, by mouse and by keyboard', async () => {
    const onClick = jest.fn();
    const { user, container } = await renderApp({ ui: <Button onClick={onClick}>Publier</Button> });
    await user.click(screen.getByRole('button', { name: 'Publier' }));
    await user.keyboard('{Enter}');
    expect(onClick).toHaveBeenCalledTimes(2);
    expect(await axeFindings(container)).toEqual([]);
  });

  it('stays in the order of the page when it can do nothing, and does nothing', async () => {
    const onClick = jest.fn();
    const { user } = await renderApp({
      ui: (
        <Button isDisabled onClick={onClick}>
          Publier
        </Button>
      ),
    });
    await user.tab();
    const button = screen.getByRole('button', { name: 'Publier' });
    expect(button).toHaveFocus();
    expect(button).toHaveAttribute('aria-disabled', 'true');
    await user.keyboard('{Enter}');
    expect(onClick).not.toHaveBeenCalled();
  });

  it('does not submit its form twice while the first sending is under way', async () => {
    const onSubmit = jest.fn((event: { preventDefault: () => void }) => event.preventDefault());
    const { user } = await renderApp({
      ui: (
        <form onSubmit={onSubmit}>
          <Button type="submit" isPending>
            Envoi
          </Button>
        </form>
      ),
    });
    await user.click(screen.getByRole('button', { name: 'Envoi' }));
    expect(onSubmit).not.toHaveBeenCalled();
  });
});
