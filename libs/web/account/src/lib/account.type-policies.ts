import type { TypePolicies } from '@apollo/client';
import { connectionField } from '@voix/web-platform/apollo';

/** My lists grow by pages; what is asked of how I sign in is one thing, however much of it a page asks for. */
export const accountTypePolicies: TypePolicies = {
  Viewer: { fields: { proposals: connectionField(false), votes: connectionField(false) } },
  SecondFactor: { merge: true },
};
