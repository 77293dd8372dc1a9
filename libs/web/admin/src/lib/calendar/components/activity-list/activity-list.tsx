import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { matchResult, type UserErrorData } from '@voix/web-platform/apollo';
import { enumKey, useMessages } from '@voix/web-platform/i18n';
import { Button, EmptyState, UserErrorMessage, useAnnounce } from '@voix/web-ui';
import { OrderActivitiesDocument, RemoveActivityDocument } from '../../../../generated/graphql.js';
import type { Activity, Calendar } from '../../calendar-types.js';
import { DescribeActivityForm, NewActivityForm } from '../../forms/activity-form.js';
import styles from './activity-list.module.css';

export interface ActivityListProps {
  readonly calendar: Calendar;
}

/** The ways of taking part, in the order in which people see them. */
export function ActivityList({ calendar }: ActivityListProps) {
  const { t } = useMessages();
  const { activities } = calendar;
  const [isAdding, setAdding] = useState(false);
  const [editedId, setEditedId] = useState<string>();
  const { refusal, move, remove } = useActivityActs(calendar);
  return (
    <div className={styles.root}>
      {activities.length === 0 && (
        <EmptyState heading={t('admin.calendar.activity.none')}>
          {t('admin.calendar.activity.none-hint')}
        </EmptyState>
      )}
      {refusal && <UserErrorMessage error={refusal} />}
      <ol className={styles.activities}>
        {activities.map((activity, index) => (
          <li key={activity.id} className={styles.activity}>
            <h3 className={styles.title}>{activity.title}</h3>
            <p className={styles.kind}>
              {t(`admin.calendar.activity-kind.${enumKey(activity.kind)}`)}
            </p>
            {editedId === activity.id ? (
              <div className={styles.form}>
                <DescribeActivityForm activity={activity} onDone={() => setEditedId(undefined)} />
              </div>
            ) : (
              <p className={styles.intro}>{activity.intro}</p>
            )}
            <ActivityActs
              activity={activity}
              isFirst={index === 0}
              isLast={index === activities.length - 1}
              onEdit={() => setEditedId(activity.id)}
              onMove={(by) => move(activity, by)}
              onRemove={() => remove(activity)}
            />
          </li>
        ))}
      </ol>
      {isAdding ? (
        <div className={styles.form}>
          <NewActivityForm calendar={calendar} onDone={() => setAdding(false)} />
        </div>
      ) : (
        <Button onClick={() => setAdding(true)}>{t('admin.calendar.activity.add')}</Button>
      )}
    </div>
  );
}

interface ActivityActsProps {
  readonly activity: Activity;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onEdit: () => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}

function ActivityActs({ activity, isFirst, isLast, onEdit, onMove, onRemove }: ActivityActsProps) {
  const { t } = useMessages();
  const named = { activity: activity.title };
  return (
    <div className={styles.acts}>
      <Button
        variant="quiet"
        aria-label={t('admin.calendar.activity.edit-of', named)}
        onClick={onEdit}
      >
        {t('admin.calendar.activity.edit')}
      </Button>
      <Button
        variant="quiet"
        aria-label={t('admin.calendar.activity.up-of', named)}
        isDisabled={isFirst}
        onClick={() => onMove(-1)}
      >
        {t('admin.calendar.activity.up')}
      </Button>
      <Button
        variant="quiet"
        aria-label={t('admin.calendar.activity.down-of', named)}
        isDisabled={isLast}
        onClick={() => onMove(1)}
      >
        {t('admin.calendar.activity.down')}
      </Button>
      <Button
        variant="quiet"
        aria-label={t('admin.calendar.activity.remove-of', named)}
        onClick={onRemove}
      >
        {t('admin.calendar.activity.remove')}
      </Button>
    </div>
  );
}

function useActivityActs({ id: editionId, activities }: Calendar) {
  const { t } = useMessages();
  const announce = useAnnounce();
  const [order] = useMutation(OrderActivitiesDocument);
  const [removeActivity] = useMutation(RemoveActivityDocument);
  const [refusal, setRefusal] = useState<UserErrorData>();

  async function moveBy(activity: Activity, by: -1 | 1) {
    const ids = activities.map(({ id }) => id);
    const from = ids.indexOf(activity.id);
    const activityIds = ids.toSpliced(from, 1).toSpliced(from + by, 0, activity.id);
    const { data } = await order({ variables: { input: { editionId, activityIds } } });
    if (!data) throw new Error('The mutation answered nothing');
    matchResult(data.orderActivities, {
      OrderActivitiesSuccess: () => {
        setRefusal(undefined);
        const place = { activity: activity.title, place: from + by + 1 };
        announce(t('admin.calendar.activity.moved', place));
      },
      UserError: (error) => setRefusal(error),
    });
  }

  async function take(activity: Activity) {
    const input = { activityId: activity.id };
    const { data } = await removeActivity({ variables: { input } });
    if (!data) throw new Error('The mutation answered nothing');
    matchResult(data.removeActivity, {
      RemoveActivitySuccess: () => {
        setRefusal(undefined);
        announce(t('admin.calendar.activity.removed', { activity: activity.title }));
      },
      UserError: (error) => setRefusal(error),
    });
  }

  return {
    refusal,
    move: (activity: Activity, by: -1 | 1) => {
      moveBy(activity, by).catch(reportError);
    },
    remove: (activity: Activity) => {
      take(activity).catch(reportError);
    },
  };
}
