import { territoryOptions } from './territory-options.js';

describe('territoryOptions', () => {
  it('puts departments after their region, which they name', () => {
    const options = territoryOptions([
      { code: 'FR-BRE', name: 'Bretagne', parentCode: null },
      { code: 'FR-NOR', name: 'Normandie', parentCode: null },
      { code: 'FR-29', name: 'Finistère', parentCode: 'FR-BRE' },
    ]);
    expect(options).toEqual([
      { value: 'FR-BRE', label: 'Bretagne' },
      { value: 'FR-29', label: 'Bretagne — Finistère' },
      { value: 'FR-NOR', label: 'Normandie' },
    ]);
  });
});
