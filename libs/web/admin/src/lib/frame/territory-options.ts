import type { SelectOption } from '@voix/web-ui';

export interface ListedTerritory {
  readonly code: string;
  readonly name: string;
  readonly parentCode?: string | null;
}

/** Each region with its departments after it, which say whose they are: lists of two hundred lines are read in parts. */
export function territoryOptions(territories: readonly ListedTerritory[]): SelectOption[] {
  return territories
    .filter(({ parentCode }) => !parentCode)
    .flatMap(({ code, name }) => [
      { value: code, label: name },
      ...territories
        .filter(({ parentCode }) => parentCode === code)
        .map((department) => ({ value: department.code, label: `${name} — ${department.name}` })),
    ]);
}
