import { useMutation, useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { readFailure, type Failure } from '@voix/web-platform/apollo';
import { enumKey, useMessages } from '@voix/web-platform/i18n';
import { CheckboxGroup, FailureMessage, QueryResult, Skeleton, useAnnounce } from '@voix/web-ui';
import {
  MyNotificationPreferencesDocument,
  SetNotificationPreferenceDocument,
  type MyNotificationPreferencesQuery,
  type NotificationKind,
} from '../../../generated/graphql.js';

/** Which messages I want; each tick is kept at once. */
export function MyNotifications() {
  const query = useQuery(MyNotificationPreferencesDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <QueryResult of={query} skeleton={<Skeleton lines={2} />}>
      {({ myNotificationPreferences }) => <Choices of={myNotificationPreferences} />}
    </QueryResult>
  );
}

type Preferences = MyNotificationPreferencesQuery['myNotificationPreferences'];

function Choices({ of: preferences }: { readonly of: Preferences }) {
  const { t } = useMessages();
  const announce = useAnnounce();
  const [mutate] = useMutation(SetNotificationPreferenceDocument);
  const [failure, setFailure] = useState<Failure>();
  const wanted = preferences.filter(({ byEmail }) => byEmail).map(({ kind }) => kind);

  const set = async (kind: NotificationKind, byEmail: boolean) => {
    setFailure(undefined);
    try {
      await mutate({
        variables: { input: { kind, byEmail } },
        // What is ticked shows at once, and goes back if the server does not take it.
        optimisticResponse: {
          __typename: 'Mutation',
          setNotificationPreference: {
            __typename: 'SetNotificationPreferenceSuccess',
            preferences: preferences.map((preference) =>
              preference.kind === kind ? { ...preference, byEmail } : preference,
            ),
          },
        },
      });
      announce(t('notifications.preferences.saved'));
    } catch (error) {
      setFailure(readFailure(error));
    }
  };
  const change = (ticked: readonly NotificationKind[]) => {
    for (const { kind, byEmail } of preferences)
      if (ticked.includes(kind) !== byEmail) set(kind, !byEmail).catch(reportError);
  };
  return (
    <>
      <CheckboxGroup
        label={t('notifications.preferences.label')}
        hint={t('notifications.preferences.hint')}
        choices={preferences.map(({ kind }) => ({
          value: kind,
          label: t(`notifications.preferences.${enumKey(kind)}`),
        }))}
        value={wanted}
        onChange={change}
      />
      {failure && <FailureMessage failure={failure} />}
    </>
  );
}
