import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { matchResult, type UserErrorData } from '@voix/web-platform/apollo';
import { useMessages } from '@voix/web-platform/i18n';
import { Button, DateText } from '@voix/web-ui';
import { getFragmentData, type FragmentType } from '../../../generated/fragment-masking.js';
import {
  ArchiveEditionDocument,
  EditionActsFragmentDoc,
  EditionOverviewPageDocument,
  PublishEditionDocument,
} from '../../../generated/graphql.js';
import { ConfirmedAct } from './confirmed-act.js';
import styles from './stack.module.css';

export interface EditionActsProps {
  readonly of: FragmentType<typeof EditionActsFragmentDoc>;
}

/** The next move of an edition: to publish a draft, to archive what is published. Nothing goes back. */
export function EditionActs({ of }: EditionActsProps) {
  const { t } = useMessages();
  const { id, state, edition, publishedAt, archivedAt } = getFragmentData(
    EditionActsFragmentDoc,
    of,
  );
  const again = {
    refetchQueries: [{ query: EditionOverviewPageDocument, variables: { edition: edition.slug } }],
    awaitRefetchQueries: true,
  };
  const [publish] = useMutation(PublishEditionDocument, again);
  const [archive] = useMutation(ArchiveEditionDocument, again);
  const [act, setAct] = useState<'archive' | 'publish'>();
  const input = { editionId: id };

  const sendPublication = async () => {
    const { data } = await publish({ variables: { input } });
    if (!data) throw new Error('The mutation answered nothing');
    return matchResult(data.publishEdition, {
      PublishEditionSuccess: (): UserErrorData | undefined => undefined,
      UserError: (error): UserErrorData | undefined => error,
    });
  };
  const sendArchiving = async () => {
    const { data } = await archive({ variables: { input } });
    if (!data) throw new Error('The mutation answered nothing');
    return matchResult(data.archiveEdition, {
      ArchiveEditionSuccess: (): UserErrorData | undefined => undefined,
      UserError: (error): UserErrorData | undefined => error,
    });
  };

  return (
    <div className={styles.stack}>
      {publishedAt && (
        <p>
          {t('admin.acts.published-on')}{' '}
          <DateText at={publishedAt} form="moment" timeZone={edition.timeZone} />
        </p>
      )}
      {archivedAt && (
        <p>
          {t('admin.acts.archived-on')}{' '}
          <DateText at={archivedAt} form="moment" timeZone={edition.timeZone} />
        </p>
      )}
      {state === 'DRAFT' && (
        <Button variant="primary" onClick={() => setAct('publish')}>
          {t('admin.acts.publish')}
        </Button>
      )}
      {state === 'PUBLISHED' && (
        <Button onClick={() => setAct('archive')}>{t('admin.acts.archive')}</Button>
      )}
      <ConfirmedAct
        isOpen={act === 'publish'}
        onClose={() => setAct(undefined)}
        heading={t('admin.acts.publish-question')}
        confirm={t('admin.acts.publish')}
        onConfirm={sendPublication}
      >
        {t('admin.acts.publish-effect')}
      </ConfirmedAct>
      <ConfirmedAct
        isOpen={act === 'archive'}
        onClose={() => setAct(undefined)}
        heading={t('admin.acts.archive-question')}
        confirm={t('admin.acts.archive')}
        onConfirm={sendArchiving}
      >
        {t('admin.acts.archive-effect')}
      </ConfirmedAct>
    </div>
  );
}
