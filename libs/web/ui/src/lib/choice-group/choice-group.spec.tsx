import { describe, expect, it, jest } from '@jest/globals';
import { screen } from '@testing-library/react';
import { axeFindings, renderApp } from '@voix/testing/render-app';
import { CheckboxGroup } from './checkbox-group.js';
import { RadioGroup } from './radio-group.js';

const CHOICES = [
  { value: 'patient', label: 'Personne soignée' },
  { value: 'carer', label: 'Proche aidant', note: 'Famille ou amis' },
] as const;

describe('RadioGroup', () => {
  it('asks one question and takes one answer, by keyboard too', async () => {
    const onChange = jest.fn();
    const { user, container } = await renderApp({
      ui: (
        <RadioGroup
          label="À quel titre ?"
          hint="Une réponse"
          choices={CHOICES}
          value="patient"
          onChange={onChange}
        />
      ),
    });
    const group = screen.getByRole('group', { name: 'À quel titre ?' });
    expect(group).toHaveAccessibleDescription('Une réponse');
    await user.tab();
    expect(screen.getByRole('radio', { name: 'Personne soignée' })).toHaveFocus();
    await user.keyboard('{ArrowDown}');
    expect(onChange).toHaveBeenCalledWith('carer');
    expect(await axeFindings(container)).toEqual([]);
  });

  it('leads from the summary of errors to its first choice', async () => {
    await renderApp({
      ui: (
        <RadioGroup
          id="college"
          label="Titre"
          choices={CHOICES}
          value=""
          onChange={jest.fn()}
          errorMessage="Choisissez."
        />
      ),
    });
    expect(document.getElementById('college')).toBe(screen.getAllByRole('radio')[0]);
    expect(screen.getByRole('group')).toHaveAccessibleDescription('Choisissez.');
  });
});

describe('CheckboxGroup', () => {
  it('adds and removes answers, and says that none is needed', async () => {
    const onChange = jest.fn();
    const { user, container } = await renderApp({
      ui: (
        <CheckboxGroup
          label="Vos titres"
          choices={CHOICES}
          value={['patient']}
          onChange={onChange}
        />
      ),
    });
    expect(screen.getByRole('group', { name: 'Vos titres (facultatif)' })).toBeInTheDocument();
    await user.click(screen.getByRole('checkbox', { name: /Proche aidant/ }));
    await user.click(screen.getByRole('checkbox', { name: 'Personne soignée' }));
    expect(onChange.mock.calls).toEqual([[['patient', 'carer']], [[]]]);
    expect(await axeFindings(container)).toEqual([]);
  });
});
