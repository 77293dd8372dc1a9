import { enumKey, Message, useMessages } from '@voix/web-platform/i18n';
import { paths } from '@voix/web-platform/routing';
import { DateText, LinkButton } from '@voix/web-ui';
import type { ParticipatePageQuery } from '../../../generated/graphql.js';
import styles from './activity-entry.module.css';
import { activityMoment } from './activity-moment.js';

type Edition = NonNullable<ParticipatePageQuery['edition']>;

export interface ActivityEntryProps {
  readonly edition: Edition;
  readonly activity: Edition['activities'][number];
}

/** A way of taking part: what is asked, what one can do now and until when, and where. */
export function ActivityEntry({ edition, activity }: ActivityEntryProps) {
  const { t } = useMessages();
  const { kind, title, intro, moments } = activity;
  const { timeZone } = edition;
  const moment = activityMoment(moments);
  return (
    <li className={styles.root}>
      <h3 className={styles.title}>{title}</h3>
      <p className={styles.intro}>{intro}</p>
      {moment.kind === 'open' && (
        <ul className={styles.moments}>
          {moment.open.map(({ interaction, closesAt }) => (
            <li key={interaction}>
              {t(`editions.participate.can.${enumKey(interactionOf(interaction))}`)}
              {closesAt && (
                <>
                  {', '}
                  <DateText at={closesAt} form="until" timeZone={timeZone} />
                </>
              )}
            </li>
          ))}
        </ul>
      )}
      {moment.kind === 'coming' && (
        <p>
          <Message
            id="editions.participate.opens"
            values={{ moment: <DateText at={moment.opensAt} form="moment" timeZone={timeZone} /> }}
          />
        </p>
      )}
      {kind !== 'PROPOSALS' && moment.kind === 'open' && (
        <p>{t('editions.participate.no-form-yet')}</p>
      )}
      {kind === 'PROPOSALS' && (
        <ProposalLinks edition={edition.slug} open={moment.kind === 'open' ? moment.open : []} />
      )}
    </li>
  );
}

type Act = 'SUBMIT' | 'ARGUE' | 'AMEND' | 'VOTE';

const ACTS: readonly Act[] = ['SUBMIT', 'ARGUE', 'AMEND', 'VOTE'];

/** What a later server may open beside is a way of taking part all the same. */
function interactionOf(name: string): Act {
  return ACTS.find((act) => act === name) ?? 'SUBMIT';
}

interface ProposalLinksProps {
  readonly edition: string;
  readonly open: readonly { readonly interaction: string }[];
}

function ProposalLinks({ edition, open }: ProposalLinksProps) {
  const { t } = useMessages();
  const can = (act: Act) => open.some(({ interaction }) => interaction === act);
  return (
    <div className={styles.links}>
      {can('VOTE') && (
        <LinkButton variant="primary" to={paths.vote.to({ edition })}>
          {t('editions.call.vote')}
        </LinkButton>
      )}
      {can('SUBMIT') && (
        <LinkButton to={paths.newProposal.to({ edition })}>{t('editions.call.propose')}</LinkButton>
      )}
      <LinkButton to={paths.proposals.to({ edition })}>{t('editions.call.read')}</LinkButton>
    </div>
  );
}
