import { useState } from 'react';
import { describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { axeFindings, renderApp } from '@voix/testing/render-app';
import { Button } from '../button/button.js';
import { Dialog } from './dialog.js';

function Withdrawal() {
  const [isOpen, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>Retirer</Button>
      <Dialog
        isOpen={isOpen}
        onClose={close}
        heading="Retirer votre proposition ?"
        actions={
          <>
            <Button onClick={close}>La garder</Button>
            <Button onClick={close}>La retirer</Button>
          </>
        }
      >
        <p>Il restera une trace.</p>
      </Dialog>
    </>
  );
}

describe('Dialog', () => {
  it('asks its question, keeps the focus in, and gives it back', async () => {
    const { user, baseElement } = await renderApp({ ui: <Withdrawal /> });
    await user.click(screen.getByRole('button', { name: 'Retirer' }));
    const dialog = screen.getByRole('dialog', { name: 'Retirer votre proposition ?' });
    expect(dialog).toContainElement(document.activeElement as HTMLElement);
    expect(await axeFindings(baseElement)).toEqual([]);
    await user.tab();
    await user.tab();
    await user.tab();
    expect(dialog).toContainElement(document.activeElement as HTMLElement);
    await user.click(screen.getByRole('button', { name: 'La garder' }));
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    await waitFor(() => expect(screen.getByRole('button', { name: 'Retirer' })).toHaveFocus());
  });

  it('closes on Escape, changing nothing', async () => {
    const { user } = await renderApp({ ui: <Withdrawal /> });
    await user.click(screen.getByRole('button', { name: 'Retirer' }));
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });
});
