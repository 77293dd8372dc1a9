import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import type { EventKind, EventPurpose } from '@voix/contracts/validation';
import type { CalendarEvent } from '../../domain/events/calendar-event.js';

@Entity('calendar_events')
@Unique('uq_calendar_events_slug', ['editionId', 'slug'])
@Unique('uq_calendar_events_creation_key', ['editionId', 'creationKey'])
@Index('ix_calendar_events_dates', ['editionId', 'startsAt', 'id'])
@Check('ck_calendar_events_kind', `kind in ('DEBATE', 'WORKSHOP', 'STAND', 'RESTITUTION')`)
@Check('ck_calendar_events_purpose', `purpose in ('OPEN_TO_ALL', 'OUTREACH')`)
@Check('ck_calendar_events_dates', 'ends_at > starts_at')
@Check('ck_calendar_events_place', `place <> '' or online_url <> ''`)
@Check('ck_calendar_events_cancelled', '(cancelled_at is null) = (cancel_reason is null)')
export class CalendarEventEntity implements CalendarEvent {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_calendar_events' })
  id: string;

  @Column('uuid', { name: 'edition_id' })
  editionId: string;

  @Column('text')
  slug: string;

  @Column('text')
  kind: EventKind;

  @Column('text')
  purpose: EventPurpose;

  @Column('text')
  title: string;

  @Column('text')
  description: string;

  @Column('timestamptz', { name: 'starts_at' })
  startsAt: Date;

  @Column('timestamptz', { name: 'ends_at' })
  endsAt: Date;

  @Column('text', { name: 'territory_code', nullable: true })
  territoryCode: string | null;

  @Column('text')
  place: string;

  @Column('text', { name: 'online_url' })
  onlineUrl: string;

  @Column('text')
  contact: string;

  @Column('text')
  capacity: string;

  @Column('integer', { default: 1 })
  version: number;

  @Column('timestamptz', { name: 'cancelled_at', nullable: true })
  cancelledAt: Date | null;

  @Column('text', { name: 'cancel_reason', nullable: true })
  cancelReason: string | null;

  @Column('uuid', { name: 'creation_key', nullable: true })
  creationKey: string | null;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;

  @Column('timestamptz', { name: 'updated_at', default: () => 'now()' })
  updatedAt: Date;
}
