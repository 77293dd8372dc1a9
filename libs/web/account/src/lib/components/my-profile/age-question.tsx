import { useMutation } from '@apollo/client/react';
import { AGE_BANDS, type AgeBand } from '@voix/contracts/validation';
import { matchResult, type UserErrorData } from '@voix/web-platform/apollo';
import { enumKey, useMessages } from '@voix/web-platform/i18n';
import { FailureMessage, Select, useAnnounce, UserErrorMessage } from '@voix/web-ui';
import { StateMyAgeBandDocument } from '../../../generated/graphql.js';
import { useAct } from '../../hooks/use-act.js';

export interface AgeQuestionProps {
  readonly ageBand: AgeBand | null;
}

/** How old one is, roughly, for whoever wishes to say: its purpose stands beside it, and it is kept at once. */
export function AgeQuestion({ ageBand }: AgeQuestionProps) {
  const { t } = useMessages();
  const announce = useAnnounce();
  const [mutate] = useMutation(StateMyAgeBandDocument);
  const { act, refusal, failure } = useAct(async (chosen: AgeBand | '') => {
    const { data } = await mutate({ variables: { input: { ageBand: chosen || null } } });
    if (!data) throw new Error('The mutation answered nothing');
    return matchResult(data.stateMyAgeBand, {
      StateMyAgeBandSuccess: (): UserErrorData | undefined => undefined,
      UserError: (error): UserErrorData | undefined => error,
    });
  });
  const choose = async (chosen: AgeBand | '') => {
    if (await act(chosen)) announce(t('account.age.saved'));
  };
  return (
    <>
      <Select
        label={t('account.age.label')}
        hint={t('account.age.hint')}
        placeholder={t('account.profile.untold')}
        options={AGE_BANDS.map((band) => ({
          value: band,
          label: t(`account.age.${enumKey(band)}`),
        }))}
        value={ageBand ?? ''}
        onChange={(chosen) => {
          choose(chosen).catch(reportError);
        }}
        isRequired={false}
      />
      {refusal && <UserErrorMessage error={refusal} />}
      {failure && <FailureMessage failure={failure} />}
    </>
  );
}
