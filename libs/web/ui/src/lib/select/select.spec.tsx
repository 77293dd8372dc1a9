import { describe, expect, it, jest } from '@jest/globals';
import { screen } from '@testing-library/react';
import { axeFindings, renderApp } from '@voix/testing/render-app';
import { Select } from './select.js';

const OPTIONS = [
  { value: 'donnees', label: 'Données de santé' },
  { value: 'formation', label: 'Formation' },
] as const;

describe('Select', () => {
  it('offers its options under its label and gives the one chosen', async () => {
    const onChange = jest.fn();
    const { user, container } = await renderApp({
      ui: (
        <Select
          label="Thème"
          options={OPTIONS}
          placeholder="Choisissez"
          value=""
          onChange={onChange}
        />
      ),
    });
    await user.selectOptions(screen.getByRole('combobox', { name: 'Thème' }), 'Formation');
    expect(onChange).toHaveBeenCalledWith('formation');
    expect(await axeFindings(container)).toEqual([]);
  });

  it('ties its hint and its fault to the list', async () => {
    await renderApp({
      ui: (
        <Select
          label="Thème"
          hint="Un seul"
          options={OPTIONS}
          value=""
          onChange={jest.fn()}
          errorMessage="À choisir."
        />
      ),
    });
    expect(screen.getByRole('combobox')).toHaveAccessibleDescription('Un seul À choisir.');
    expect(screen.getByRole('combobox')).toBeInvalid();
  });
});
