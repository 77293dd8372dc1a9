import type { TypePolicies } from '@apollo/client';
import { connectionField } from '@voix/web-platform/apollo';

/** My lists grow by pages. */
export const accountTypePolicies: TypePolicies = {
  Viewer: { fields: { proposals: connectionField(false), votes: connectionField(false) } },
};
