import { useQuery } from '@apollo/client/react';
import { useMessages } from '@voix/web-platform/i18n';
import { QueryResult, Skeleton } from '@voix/web-ui';
import { getFragmentData, type FragmentType } from '../../../generated/fragment-masking.js';
import { ProfileChoicesDocument, PublicProfileFragmentDoc } from '../../../generated/graphql.js';
import { MySection } from '../my-section/my-section.js';
import { AgeQuestion } from './age-question.js';
import { ProfileForm } from './profile-form.js';
import styles from './my-profile.module.css';

export interface MyProfileProps {
  readonly of: FragmentType<typeof PublicProfileFragmentDoc>;
  /** A name is chosen by someone who has an account; a guest keeps the one that was drawn. */
  readonly canChange: boolean;
}

/** Who I am to the others. */
export function MyProfile({ of, canChange }: MyProfileProps) {
  const { t } = useMessages();
  const profile = getFragmentData(PublicProfileFragmentDoc, of);
  return (
    <MySection heading={t('account.profile.heading')} note={t('account.profile.note')}>
      {canChange ? (
        <ChangeableProfile of={of} />
      ) : (
        <>
          <p className={styles.name}>{profile.displayName}</p>
          <p>{t('account.profile.drawn')}</p>
        </>
      )}
    </MySection>
  );
}

function ChangeableProfile({ of }: Pick<MyProfileProps, 'of'>) {
  const profile = getFragmentData(PublicProfileFragmentDoc, of);
  const choices = useQuery(ProfileChoicesDocument);
  return (
    <QueryResult of={choices} skeleton={<Skeleton lines={5} />}>
      {(data) => (
        <>
          <ProfileForm profile={profile} choices={data} />
          <AgeQuestion ageBand={data.viewer.ageBand} />
        </>
      )}
    </QueryResult>
  );
}
