import { useState } from 'react';
import { describe, expect, it } from '@jest/globals';
import { fireEvent, screen } from '@testing-library/react';
import { axeFindings, renderApp } from '@voix/testing/render-app';
import { DateTimeField } from './date-time-field.js';

function Start() {
  const [value, setValue] = useState('2027-03-31T18:00');
  return (
    <DateTimeField label="Début" hint="À l’heure de Paris." value={value} onChange={setValue} />
  );
}

describe('DateTimeField', () => {
  it('shows its value and takes another one, under its label', async () => {
    const { container } = await renderApp({ ui: <Start /> });
    const field = screen.getByLabelText('Début');
    expect(field).toHaveValue('2027-03-31T18:00');
    expect(field).toHaveAccessibleDescription('À l’heure de Paris.');
    fireEvent.change(field, { target: { value: '2027-04-01T09:30' } });
    expect(field).toHaveValue('2027-04-01T09:30');
    expect(await axeFindings(container)).toEqual([]);
  });
});
