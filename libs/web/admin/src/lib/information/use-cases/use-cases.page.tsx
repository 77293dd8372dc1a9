import { useMutation, useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useParams } from 'react-router';
import { readFailure, type Failure } from '@voix/web-platform/apollo';
import { useMessages } from '@voix/web-platform/i18n';
import { paths } from '@voix/web-platform/routing';
import { Button, FailureMessage, NotFoundView, QueryResult, Skeleton, Tag } from '@voix/web-ui';
import { getFragmentData } from '../../../generated/fragment-masking.js';
import {
  AdminUseCaseFragmentDoc,
  RetireUseCaseDocument,
  UseCasesAdministrationPageDocument,
  type AdminUseCaseFragment,
} from '../../../generated/graphql.js';
import { CollectionLine, CollectionList, CollectionRoom } from '../collection-room.js';
import { UseCaseForm } from './use-case-form.js';

/** Where organisers keep the uses of AI in care. */
export function UseCasesAdministrationPage() {
  const { t } = useMessages();
  const { edition: slug = '' } = useParams();
  const [open, setOpen] = useState<string>();
  const query = useQuery(UseCasesAdministrationPageDocument, { variables: { edition: slug } });
  return (
    <CollectionRoom
      permission="information.edit"
      title={t('admin.rooms.use-cases')}
      lead={t('admin.use-cases.lead')}
      addLabel={t('admin.use-cases.add')}
      publicPath={paths.careCases.to({ edition: slug })}
      onAdd={() => setOpen('new')}
    >
      <QueryResult of={query} skeleton={<Skeleton shape="list" lines={6} />}>
        {({ edition }) => {
          if (!edition) return <NotFoundView />;
          const form = {
            editionId: edition.id,
            themes: edition.themes,
            onDone: () => setOpen(undefined),
            onSaved: () => query.refetch(),
          };
          return (
            <>
              {open === 'new' && <UseCaseForm {...form} />}
              <CollectionList>
                {getFragmentData(AdminUseCaseFragmentDoc, edition.useCases).map((careCase) => (
                  <CollectionLine
                    key={careCase.id}
                    title={careCase.title}
                    details={careCase.purpose}
                    form={
                      open === careCase.id ? (
                        <UseCaseForm {...form} careCase={careCase} />
                      ) : undefined
                    }
                    actions={
                      <>
                        {careCase.isRetired && <Tag>{t('admin.use-cases.retired')}</Tag>}
                        <Button onClick={() => setOpen(careCase.id)}>
                          {t('admin.use-cases.edit', { title: careCase.title })}
                        </Button>
                        <RetireButton careCase={careCase} />
                      </>
                    }
                  />
                ))}
              </CollectionList>
            </>
          );
        }}
      </QueryResult>
    </CollectionRoom>
  );
}

/** Takes a use case out of the collection, or puts it back: nothing is lost, hence no question. */
function RetireButton({ careCase }: { readonly careCase: AdminUseCaseFragment }) {
  const { t } = useMessages();
  const [failure, setFailure] = useState<Failure>();
  const [retire, { loading }] = useMutation(RetireUseCaseDocument);
  const move = async () => {
    setFailure(undefined);
    try {
      const input = { useCaseId: careCase.id, isRetired: !careCase.isRetired };
      await retire({ variables: { input } });
    } catch (error) {
      setFailure(readFailure(error));
    }
  };
  return (
    <>
      <Button variant="quiet" isPending={loading} onClick={() => void move()}>
        {t(careCase.isRetired ? 'admin.use-cases.restore' : 'admin.use-cases.retire')}
      </Button>
      {failure && <FailureMessage failure={failure} />}
    </>
  );
}
