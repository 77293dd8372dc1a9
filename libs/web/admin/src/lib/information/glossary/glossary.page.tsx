import { useMutation, useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useParams } from 'react-router';
import { readFailure, type Failure } from '@voix/web-platform/apollo';
import { useMessages } from '@voix/web-platform/i18n';
import { paths } from '@voix/web-platform/routing';
import { Button, Dialog, FailureMessage, NotFoundView, QueryResult, Skeleton } from '@voix/web-ui';
import { getFragmentData } from '../../../generated/fragment-masking.js';
import {
  AdminTermFragmentDoc,
  GlossaryAdministrationPageDocument,
  RemoveGlossaryTermDocument,
  type AdminTermFragment,
} from '../../../generated/graphql.js';
import { CollectionLine, CollectionList, CollectionRoom } from '../collection-room.js';
import { TermForm } from './term-form.js';

/** Where organisers keep the glossary. */
export function GlossaryAdministrationPage() {
  const { t } = useMessages();
  const { edition: slug = '' } = useParams();
  const [open, setOpen] = useState<string>();
  const [removed, setRemoved] = useState<AdminTermFragment>();
  const query = useQuery(GlossaryAdministrationPageDocument, { variables: { edition: slug } });
  const close = () => setOpen(undefined);
  return (
    <CollectionRoom
      permission="information.edit"
      title={t('admin.rooms.glossary')}
      lead={t('admin.glossary.lead')}
      addLabel={t('admin.glossary.add')}
      publicPath={paths.glossary.to({ edition: slug })}
      onAdd={() => setOpen('new')}
    >
      <QueryResult of={query} skeleton={<Skeleton shape="list" lines={6} />}>
        {({ edition }) => {
          if (!edition) return <NotFoundView />;
          const form = { editionId: edition.id, onDone: close, onSaved: () => query.refetch() };
          return (
            <>
              {open === 'new' && <TermForm {...form} />}
              <CollectionList>
                {getFragmentData(AdminTermFragmentDoc, edition.glossary).map((term) => (
                  <CollectionLine
                    key={term.id}
                    title={term.term}
                    details={term.definition}
                    form={open === term.id ? <TermForm {...form} term={term} /> : undefined}
                    actions={
                      <>
                        <Button onClick={() => setOpen(term.id)}>
                          {t('admin.glossary.edit', { term: term.term })}
                        </Button>
                        <Button variant="quiet" onClick={() => setRemoved(term)}>
                          {t('admin.glossary.remove', { term: term.term })}
                        </Button>
                      </>
                    }
                  />
                ))}
              </CollectionList>
              {removed && (
                <RemoveTermDialog
                  term={removed}
                  onDone={() => setRemoved(undefined)}
                  onRemoved={() => query.refetch()}
                />
              )}
            </>
          );
        }}
      </QueryResult>
    </CollectionRoom>
  );
}

interface RemoveTermDialogProps {
  readonly term: AdminTermFragment;
  readonly onDone: () => void;
  readonly onRemoved: () => Promise<unknown>;
}

function RemoveTermDialog({ term, onDone, onRemoved }: RemoveTermDialogProps) {
  const { t } = useMessages();
  const [failure, setFailure] = useState<Failure>();
  const [remove, { loading }] = useMutation(RemoveGlossaryTermDocument);
  const confirm = async () => {
    try {
      await remove({ variables: { input: { termId: term.id, expectedVersion: term.version } } });
      await onRemoved();
      onDone();
    } catch (error) {
      setFailure(readFailure(error));
    }
  };
  return (
    <Dialog
      isOpen
      onClose={onDone}
      heading={t('admin.glossary.remove-question', { term: term.term })}
      actions={
        <>
          <Button onClick={onDone}>{t('admin.collection.cancel')}</Button>
          <Button variant="primary" isPending={loading} onClick={() => void confirm()}>
            {t('admin.collection.remove')}
          </Button>
        </>
      }
    >
      {failure && <FailureMessage failure={failure} />}
    </Dialog>
  );
}
