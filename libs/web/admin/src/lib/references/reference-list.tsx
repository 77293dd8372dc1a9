import { useMutation } from '@apollo/client/react';
import ArrowDown from 'lucide-react/icons/arrow-down';
import ArrowUp from 'lucide-react/icons/arrow-up';
import { useState } from 'react';
import { readFailure, type Failure, type UserErrorData } from '@voix/web-platform/apollo';
import { useMessages } from '@voix/web-platform/i18n';
import {
  Button,
  Disclosure,
  FailureMessage,
  Tag,
  useAnnounce,
  UserErrorMessage,
  VisuallyHidden,
} from '@voix/web-ui';
import {
  ChangeReferenceDocument,
  OrderReferencesDocument,
  type ReferenceLineFragment,
} from '../../generated/graphql.js';
import { moved } from '../editions/components/moved.js';
import styles from './reference-list.module.css';
import { RenameReferenceForm } from './rename-reference-form.js';

export interface ReferenceListProps {
  readonly editionId: string;
  /** Slug of the edition. */
  readonly edition: string;
  /** An archived edition changes nothing. */
  readonly isOpen: boolean;
  readonly references: readonly ReferenceLineFragment[];
  readonly canOrder?: boolean;
  /** What lies in one of them. */
  readonly within?: (code: string) => readonly ReferenceLineFragment[];
}

/** Colleges or territories in their order, with what can be done with each by a button. */
export function ReferenceList({ references, within, ...props }: ReferenceListProps) {
  const { t } = useMessages();
  const { editionId, edition, isOpen, canOrder = false } = props;
  const { error, failure, act } = useActs();
  const { move, toggle } = useReferenceActs(editionId, references, act);
  return (
    <>
      {error && <UserErrorMessage error={error} />}
      {failure && <FailureMessage failure={failure} />}
      <ol className={styles.list}>
        {references.map((reference, index) => {
          const { id, code, officialCode, nameFr, isEnabled, isOwn, version } = reference;
          const inside = within?.(code) ?? [];
          return (
            <li key={id} className={styles.line}>
              <p className={styles.name}>
                <strong>{nameFr}</strong> <span className={styles.code}>{code}</span>{' '}
                {officialCode && (
                  <span className={styles.code}>
                    {t('admin.references.official', { code: officialCode })}
                  </span>
                )}{' '}
                {isOwn && <Tag>{t('admin.references.own')}</Tag>}{' '}
                {!isEnabled && <Tag tone="warning">{t('admin.references.disabled')}</Tag>}
              </p>
              {isOpen && (
                <>
                  <div className={styles.acts}>
                    {canOrder && (
                      <>
                        <Button
                          icon={ArrowUp}
                          isDisabled={index === 0}
                          onClick={() => move(index, -1, nameFr)}
                        >
                          {t('admin.themes.up')} <VisuallyHidden>{nameFr}</VisuallyHidden>
                        </Button>
                        <Button
                          icon={ArrowDown}
                          isDisabled={index === references.length - 1}
                          onClick={() => move(index, 1, nameFr)}
                        >
                          {t('admin.themes.down')} <VisuallyHidden>{nameFr}</VisuallyHidden>
                        </Button>
                      </>
                    )}
                    <Button onClick={() => toggle(reference)}>
                      {t(isEnabled ? 'admin.references.disable' : 'admin.references.enable')}{' '}
                      <VisuallyHidden>{nameFr}</VisuallyHidden>
                    </Button>
                  </div>
                  <Disclosure summary={t('admin.references.rename', { name: nameFr })} isQuiet>
                    <RenameReferenceForm
                      key={version}
                      editionId={editionId}
                      edition={edition}
                      reference={reference}
                    />
                  </Disclosure>
                </>
              )}
              {inside.length > 0 && (
                <Disclosure
                  summary={t('admin.references.inside', { name: nameFr, count: inside.length })}
                  isQuiet
                >
                  <ReferenceList {...props} references={inside} />
                </Disclosure>
              )}
            </li>
          );
        })}
      </ol>
    </>
  );
}

type Act = (work: () => Promise<UserErrorData | undefined>, done: string) => void;

/** Runs an act, says that it is done, or keeps why not. */
function useActs(): {
  readonly error?: UserErrorData;
  readonly failure?: Failure;
  readonly act: Act;
} {
  const announce = useAnnounce();
  const [refusal, setRefusal] = useState<{ error?: UserErrorData; failure?: Failure }>({});
  const act: Act = (work, done) => {
    const run = async () => {
      try {
        const error = await work();
        setRefusal(error ? { error } : {});
        if (!error) announce(done);
      } catch (error) {
        setRefusal({ failure: readFailure(error) });
      }
    };
    run().catch(reportError);
  };
  return { ...refusal, act };
}

function useReferenceActs(
  editionId: string,
  references: readonly ReferenceLineFragment[],
  act: Act,
) {
  const { t } = useMessages();
  const [order] = useMutation(OrderReferencesDocument);
  const [change] = useMutation(ChangeReferenceDocument);
  const move = (index: number, by: -1 | 1, name: string) =>
    act(
      async () => {
        const codes = moved(
          references.map(({ code }) => code),
          index,
          by,
        );
        const input = { editionId, kind: 'COLLEGE' as const, codes };
        const { data } = await order({ variables: { input } });
        if (!data) throw new Error('The mutation answered nothing');
        return refusalOf(data.orderReferences);
      },
      t('admin.themes.moved', { title: name, place: index + by + 1 }),
    );
  const toggle = ({ kind, code, nameFr, nameEn, isEnabled, version }: ReferenceLineFragment) =>
    act(
      async () => {
        const input = { editionId, kind, code, nameFr, nameEn };
        const { data } = await change({
          variables: { input: { ...input, expectedVersion: version, isEnabled: !isEnabled } },
        });
        if (!data) throw new Error('The mutation answered nothing');
        return refusalOf(data.changeReference);
      },
      t(isEnabled ? 'admin.references.disabled-now' : 'admin.references.enabled-now', {
        name: nameFr,
      }),
    );
  return { move, toggle };
}

function refusalOf(answer: { readonly __typename: string } | UserErrorData) {
  return 'code' in answer ? answer : undefined;
}
