import { useMutation, useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { matchResult, type UserErrorData } from '@voix/web-platform/apollo';
import { useMessages } from '@voix/web-platform/i18n';
import { Button, DateText, EmptyState, QueryResult, Section, Skeleton } from '@voix/web-ui';
import {
  RevokeRoleDocument,
  RoleHoldersDocument,
  type RoleHoldersQuery,
} from '../../../generated/graphql.js';
import { ConfirmedAct } from '../../editions/components/confirmed-act.js';
import type { ListedTerritory } from '../../frame/territory-options.js';
import { GrantRoleForm } from '../forms/grant-role-form.js';
import { roleWords } from '../role-words.js';
import styles from './role-holders.module.css';

type Holder = RoleHoldersQuery['roleHolders'][number];

export interface RoleHoldersProps {
  readonly editionId: string;
  /** Those of its series: where a partner can be given a role. */
  readonly territories: readonly ListedTerritory[];
}

/** Who holds a role in the edition, and where; to give one more, or to take one back. */
export function RoleHolders({ editionId, territories }: RoleHoldersProps) {
  const { t } = useMessages();
  const query = useQuery(RoleHoldersDocument, {
    variables: { editionId },
    fetchPolicy: 'cache-and-network',
  });
  return (
    <>
      <Section heading={t('admin.people.holders')}>
        <QueryResult of={query} skeleton={<Skeleton shape="list" lines={3} />}>
          {({ roleHolders }) =>
            roleHolders.length === 0 ? (
              <EmptyState heading={t('admin.people.no-holders')} />
            ) : (
              <Holders holders={roleHolders} editionId={editionId} />
            )
          }
        </QueryResult>
      </Section>
      <Section heading={t('admin.people.add')}>
        <GrantRoleForm
          key={query.data?.roleHolders.length}
          editionId={editionId}
          territories={territories}
        />
      </Section>
    </>
  );
}

function Holders({
  holders,
  editionId,
}: Pick<RoleHoldersProps, 'editionId'> & { readonly holders: readonly Holder[] }) {
  const { t } = useMessages();
  const words = roleWords(t);
  const [leaving, setLeaving] = useState<Holder>();
  const [revoke] = useMutation(RevokeRoleDocument, {
    refetchQueries: [{ query: RoleHoldersDocument, variables: { editionId } }],
    awaitRefetchQueries: true,
  });
  const send = async ({ email, role, territory, ...holder }: Holder) => {
    const place = { editionId: holder.editionId, territoryCode: territory?.code };
    const { data } = await revoke({ variables: { input: { email, role, ...place } } });
    if (!data) throw new Error('The mutation answered nothing');
    return matchResult(data.revokeRole, {
      RevokeRoleSuccess: (): UserErrorData | undefined => undefined,
      UserError: (error): UserErrorData | undefined => error,
    });
  };
  return (
    <>
      <ul className={styles.holders}>
        {holders.map((holder) => (
          <li key={holder.id}>
            <div>
              <strong>{holder.email}</strong>
              <p className={styles.detail}>
                {words[holder.role].label} · {placeOf(holder, t)} · {t('admin.people.since')}{' '}
                <DateText at={holder.grantedAt} form="short" timeZone="Europe/Paris" />
              </p>
            </div>
            <Button
              aria-label={t('admin.people.revoke-of', {
                email: holder.email,
                role: words[holder.role].label,
              })}
              onClick={() => setLeaving(holder)}
            >
              {t('admin.people.revoke')}
            </Button>
          </li>
        ))}
      </ul>
      {leaving && (
        <ConfirmedAct
          isOpen
          onClose={() => setLeaving(undefined)}
          heading={t('admin.people.revoke-question')}
          confirm={t('admin.people.revoke')}
          onConfirm={() => send(leaving)}
        >
          {t('admin.people.revoke-effect', { email: leaving.email })}
        </ConfirmedAct>
      )}
    </>
  );
}

function placeOf({ editionId, territory }: Holder, t: ReturnType<typeof useMessages>['t']): string {
  if (territory) return territory.name;
  return editionId ? t('admin.people.this-edition') : t('admin.people.everywhere');
}
