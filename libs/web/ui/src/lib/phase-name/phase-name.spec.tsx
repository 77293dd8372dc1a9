import { describe, expect, it } from '@jest/globals';
import { renderApp } from '@voix/testing/render-app';
import { PhaseName } from './phase-name.js';

const phase = <PhaseName kind="FOLLOW_UP" title="Suivre les engagements" />;

describe('PhaseName', () => {
  it('says the name that the organiser gave', async () => {
    const { container } = await renderApp({ ui: phase });
    expect(container).toHaveTextContent('Suivre les engagements');
  });

  it('says in English what the phase is for', async () => {
    const { container } = await renderApp({ ui: phase, locale: 'en' });
    expect(container).toHaveTextContent('Follow what was promised');
  });
});
