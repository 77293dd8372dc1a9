import fc from 'fast-check';
import ICAL from 'ical.js';
import { calendarFeed, type FeedEvent } from './calendar-feed.js';

const DEBATE: FeedEvent = {
  id: '019a0000-0000-7000-8000-000000000001',
  editionId: '019a0000-0000-7000-8000-000000000002',
  slug: '2027-03-28-debat',
  title: 'Débat : soigner, avec une IA ?',
  kind: 'DEBATE',
  purpose: 'OPEN_TO_ALL',
  startsAt: new Date('2027-03-28T00:30:00Z'),
  endsAt: new Date('2027-03-28T01:30:00Z'),
  territoryCode: 'FR-BRE',
  territoryName: 'Bretagne',
  place: 'Maison des associations',
  onlineUrl: '',
  description: 'Venez parler.\nEntrée libre.',
  contact: 'debat@exemple.fr',
  capacity: '',
  version: 3,
  cancelledAt: null,
  cancelReason: null,
  createdAt: new Date('2027-01-01T00:00:00Z'),
  updatedAt: new Date('2027-02-01T00:00:00Z'),
};

const FRAME = {
  name: 'L’IA en santé, 2027',
  origin: 'https://voix.example',
  pageOf: ({ slug }: { slug: string }) => `https://voix.example/agenda/${slug}`,
  cancelledPrefix: 'Annulé : ',
};

/** Read by another library than the one that writes. */
function read(text: string): ICAL.Component[] {
  return new ICAL.Component(ICAL.parse(text) as unknown[] as never).getAllSubcomponents('vevent');
}

const valueOf = (event: ICAL.Component | undefined, name: string) =>
  String(event?.getFirstPropertyValue(name));

describe('calendarFeed', () => {
  it('says what an event is, when and where, so that another program reads the same', () => {
    const [event] = read(calendarFeed(FRAME, [DEBATE]));
    expect(valueOf(event, 'uid')).toBe('019a0000-0000-7000-8000-000000000001@voix.example');
    expect(valueOf(event, 'summary')).toBe('Débat : soigner, avec une IA ?');
    expect(valueOf(event, 'dtstart')).toBe('2027-03-28T00:30:00Z');
    expect(valueOf(event, 'dtend')).toBe('2027-03-28T01:30:00Z');
    expect(valueOf(event, 'location')).toBe('Maison des associations, Bretagne');
    expect(valueOf(event, 'description')).toBe('Venez parler.\nEntrée libre.\n\ndebat@exemple.fr');
    expect(valueOf(event, 'sequence')).toBe('2');
    expect(valueOf(event, 'status')).toBe('CONFIRMED');
    expect(valueOf(event, 'dtstamp')).toBe('2027-02-01T00:00:00Z');
  });

  it('keeps a cancelled event, by its state and in its words', () => {
    const cancelled = { ...DEBATE, cancelledAt: new Date(), cancelReason: 'Salle fermée' };
    const [event] = read(calendarFeed(FRAME, [cancelled]));
    expect(valueOf(event, 'status')).toBe('CANCELLED');
    expect(valueOf(event, 'summary')).toBe('Annulé : Débat : soigner, avec une IA ?');
    expect(valueOf(event, 'description')).toContain('Salle fermée');
  });

  it('is the same text for the same events, and a calendar without any', () => {
    expect(calendarFeed(FRAME, [DEBATE])).toBe(calendarFeed(FRAME, [DEBATE]));
    expect(read(calendarFeed(FRAME, []))).toEqual([]);
  });

  it('ends every line with CRLF and folds it at 75 bytes, whatever is written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (title) => {
        const text = calendarFeed(FRAME, [{ ...DEBATE, title }]);
        const lines = text.split('\r\n');
        expect(lines.at(-1)).toBe('');
        expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
        expect(lines.filter((line) => /[\r\n]/.test(line))).toEqual([]);
      }),
    );
  });

  it('A38: what is written in an event adds no line of its own to the calendar', () => {
    const hostile = 'x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nATTACH:https://evil.example/';
    const text = calendarFeed(FRAME, [{ ...DEBATE, description: hostile, place: hostile }]);
    expect(read(text)).toHaveLength(1);
    expect(text).not.toMatch(/^ATTACH/m);
  });
});
