import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { paths } from '@voix/web-platform/routing';
import { axeFindings } from '@voix/testing/render-app';
import { EDITION, openDesk, serving } from '../__fixtures__/collection-desk.js';

const USE_CASE = {
  id: 'use-case-1',
  slug: 'scanner',
  title: 'Lire des scanners',
  purpose: 'Prévenir plus tôt.',
  settings: ['EMERGENCY'],
  place: 'Urgences.',
  dataUsed: 'Images.',
  claimedBenefit: null,
  limits: null,
  humanGuarantee: 'Un radiologue regarde.',
  openQuestions: ['Qui est prévenu ?'],
  isRetired: false,
  version: 1,
  theme: { id: 'theme-1' },
};

describe('UseCasesAdministrationPage', () => {
  it('asks for what is missing before anything is sent', async () => {
    const { user, server } = await openDesk(
      paths.careCasesAdministration.to({ edition: EDITION }),
      serving({ themes: [{ id: 'theme-1', title: 'Soins' }], useCases: [USE_CASE] }),
    );
    await user.click(await screen.findByRole('button', { name: 'Ajouter un cas d’usage' }));
    await user.click(screen.getByRole('button', { name: 'Enregistrer' }));
    expect(screen.getByRole('textbox', { name: /^Titre/ })).toBeInvalid();
    expect(server.sent.some(({ name }) => name === 'AddUseCase')).toBe(false);
    expect(await axeFindings()).toEqual([]);
  });
});
