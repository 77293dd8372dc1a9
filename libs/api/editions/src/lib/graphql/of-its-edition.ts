import type { Scope } from '@voix/contracts/permissions';

/** The scope of a mutation whose input names the edition it changes. */
export const ofItsEdition = ({ input }: { input: { editionId: string } }): Scope => ({
  kind: 'EDITION',
  editionId: input.editionId,
});
