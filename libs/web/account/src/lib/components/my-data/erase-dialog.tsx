import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import {
  matchResult,
  readFailure,
  type Failure,
  type UserErrorData,
} from '@voix/web-platform/apollo';
import { useMessages } from '@voix/web-platform/i18n';
import { paths } from '@voix/web-platform/routing';
import { useRenewSession } from '@voix/web-platform/session';
import {
  Button,
  Dialog,
  FailureMessage,
  RadioGroup,
  useAnnounce,
  UserErrorMessage,
} from '@voix/web-ui';
import { EraseMyDataDocument, type FateOfTexts } from '../../../generated/graphql.js';
import styles from './erase-dialog.module.css';

export interface EraseDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Says what goes and what stays, asks what becomes of the texts, and only then erases. */
export function EraseDialog({ isOpen, onClose }: EraseDialogProps) {
  const { t } = useMessages();
  const [texts, setTexts] = useState<FateOfTexts | ''>('');
  const [isMissing, setMissing] = useState(false);
  const { erase, isErasing, refusal, failure } = useErasure();

  const confirm = () => {
    setMissing(texts === '');
    if (texts !== '') void erase(texts);
  };
  return (
    <Dialog
      isOpen={isOpen}
      onClose={onClose}
      heading={t('account.erase.heading')}
      actions={
        <>
          <Button onClick={onClose}>{t('account.erase.keep')}</Button>
          <Button variant="primary" isPending={isErasing} onClick={confirm}>
            {t('account.erase.confirm')}
          </Button>
        </>
      }
    >
      <div className={styles.root}>
        <p>{t('account.erase.goes')}</p>
        <p>{t('account.erase.stays')}</p>
        <RadioGroup
          id="erase-texts"
          label={t('account.erase.texts')}
          choices={[
            {
              value: 'ERASE',
              label: t('account.erase.texts-erase'),
              note: t('account.erase.texts-erase-hint'),
            },
            {
              value: 'KEEP_WITHOUT_NAME',
              label: t('account.erase.texts-keep'),
              note: t('account.erase.texts-keep-hint'),
            },
          ]}
          value={texts}
          onChange={setTexts}
          errorMessage={isMissing && texts === '' ? t('account.erase.texts-missing') : undefined}
        />
        {refusal && <UserErrorMessage error={refusal} />}
        {failure && <FailureMessage failure={failure} />}
      </div>
    </Dialog>
  );
}

function useErasure() {
  const { t } = useMessages();
  const announce = useAnnounce();
  const navigate = useNavigate();
  const renewSession = useRenewSession();
  const [mutate] = useMutation(EraseMyDataDocument);
  const [isErasing, setErasing] = useState(false);
  const [refusal, setRefusal] = useState<UserErrorData>();
  const [failure, setFailure] = useState<Failure>();

  const leave = async () => {
    await renewSession();
    announce(t('account.erase.done'));
    await navigate(paths.home.to());
  };
  const erase = async (texts: FateOfTexts) => {
    setErasing(true);
    setRefusal(undefined);
    setFailure(undefined);
    try {
      const { data } = await mutate({ variables: { input: { texts } } });
      if (!data) throw new Error('The mutation answered nothing');
      const refused = matchResult(data.eraseMyData, {
        EraseMyDataSuccess: (): UserErrorData | undefined => undefined,
        UserError: (error): UserErrorData | undefined => error,
      });
      setRefusal(refused);
      if (refused === undefined) await leave();
    } catch (error) {
      setFailure(readFailure(error));
    } finally {
      setErasing(false);
    }
  };
  return { erase, isErasing, refusal, failure };
}
