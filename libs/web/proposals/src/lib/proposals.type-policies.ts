import type { TypePolicies } from '@apollo/client';
import { connectionField } from '@voix/web-platform/apollo';

/** How the lists of proposals are kept: one for each theme and order; the first few, which a theme shows, are not the list. */
export const proposalsTypePolicies: TypePolicies = {
  Activity: { fields: { proposals: connectionField(['theme', 'order', 'first']) } },
};
