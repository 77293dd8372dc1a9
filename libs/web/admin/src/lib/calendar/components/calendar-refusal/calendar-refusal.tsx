import type { UserErrorData } from '@voix/web-platform/apollo';
import { UserErrorMessage } from '@voix/web-ui';

/** Why a change was not taken; of a conflict, also what somebody else made of it, as the form words it. */
export function CalendarRefusal({ error }: { readonly error: UserErrorData }) {
  return (
    <UserErrorMessage error={error}>
      {error.code === 'EDIT_CONFLICT' ? error.message : undefined}
    </UserErrorMessage>
  );
}
