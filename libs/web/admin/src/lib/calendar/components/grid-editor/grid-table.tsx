import { useRef, useState, type KeyboardEvent } from 'react';
import { enumKey, useMessages } from '@voix/web-platform/i18n';
import type { Interaction } from '../../../../generated/graphql.js';
import type { Activity, Phase } from '../../calendar-types.js';
import { placeAfter, type Place } from './grid-moves.js';
import styles from './grid-table.module.css';
import type { Cell } from './pending-cells.js';

export interface GridTableProps {
  readonly activities: readonly Activity[];
  readonly phases: readonly Phase[];
  readonly isTicked: (cell: Cell) => boolean;
  readonly isPending: (cell: Cell) => boolean;
  readonly onToggle: (cell: Cell) => void;
  /** The id of what says how to use it. */
  readonly describedBy: string;
}

interface Row {
  readonly activity: Activity;
  readonly interaction: Interaction;
  readonly number: number;
}

/** What each activity allows, phase by phase. One stop of the Tab key; arrows go from cell to cell. */
export function GridTable({
  activities,
  phases,
  isTicked,
  isPending,
  onToggle,
  describedBy,
}: GridTableProps) {
  const { t } = useMessages();
  const table = useRef<HTMLTableElement>(null);
  const [place, setPlace] = useState<Place>({ row: 0, column: 0 });
  const rows = rowsOf(activities);
  const columns: readonly (Phase | null)[] = [null, ...phases];

  function move(event: KeyboardEvent, from: Place) {
    const next = placeAfter(event.key, from, { rows: rows.length, columns: columns.length });
    if (next === undefined) return;
    event.preventDefault();
    setPlace(next);
    table.current
      ?.querySelector<HTMLInputElement>(`[data-place="${next.row}-${next.column}"]`)
      ?.focus();
  }

  return (
    <div className={styles.frame}>
      <table
        ref={table}
        aria-label={t('admin.calendar.grid.heading')}
        aria-describedby={describedBy}
        className={styles.table}
      >
        <thead>
          <tr>
            <th scope="col">{t('admin.calendar.grid.who')}</th>
            {columns.map((phase) => (
              <th
                key={phase?.id ?? 'always'}
                scope="col"
                data-current={phase?.state === 'CURRENT' || undefined}
              >
                {phase?.title ?? t('admin.calendar.grid.always')}
                {phase?.state === 'CURRENT' && (
                  <span className={styles.now}>{t('admin.calendar.state.current')}</span>
                )}
              </th>
            ))}
          </tr>
        </thead>
        {activities.map((activity) => (
          <tbody key={activity.id}>
            <tr className={styles.group}>
              <th scope="rowgroup" colSpan={columns.length + 1}>
                {activity.title}
              </th>
            </tr>
            {rows
              .filter((row) => row.activity.id === activity.id)
              .map(({ interaction, number }) => (
                <tr key={interaction}>
                  <th scope="row">{t(`admin.calendar.interaction.${enumKey(interaction)}`)}</th>
                  {columns.map((phase, column) => {
                    const cell = {
                      activityId: activity.id,
                      phaseId: phase?.id ?? null,
                      interaction,
                    };
                    const here = { row: number, column };
                    const isHere = place.row === number && place.column === column;
                    return (
                      <td key={phase?.id ?? 'always'} data-pending={isPending(cell) || undefined}>
                        <label className={styles.cell}>
                          <input
                            type="checkbox"
                            className={styles.box}
                            data-place={`${number}-${column}`}
                            tabIndex={isHere ? 0 : -1}
                            aria-label={t('admin.calendar.grid.cell', {
                              activity: activity.title,
                              interaction: t(`admin.calendar.interaction.${enumKey(interaction)}`),
                              phase: phase?.title ?? t('admin.calendar.grid.always'),
                            })}
                            checked={isTicked(cell)}
                            onFocus={() => setPlace(here)}
                            onKeyDown={(event) => move(event, here)}
                            onChange={() => onToggle(cell)}
                          />
                        </label>
                      </td>
                    );
                  })}
                </tr>
              ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

function rowsOf(activities: readonly Activity[]): readonly Row[] {
  return activities
    .flatMap((activity) => activity.interactions.map((interaction) => ({ activity, interaction })))
    .map((row, number) => ({ ...row, number }));
}
