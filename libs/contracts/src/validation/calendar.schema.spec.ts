import {
  activitySchema,
  calendarChangeSchema,
  newPhaseFormSchema,
  phaseDatesFormSchema,
} from './calendar.schema.js';
import { validate } from './validate.js';

const DATES = { startsAt: '2027-03-01T09:00', endsAt: '', hasEnd: 'no' } as const;

describe('the schemas of the calendar', () => {
  it('ask for a reason once the calendar is announced, and let a draft do without', () => {
    expect(validate(calendarChangeSchema(false), { reason: ' ' }).ok).toBe(true);
    expect(validate(calendarChangeSchema(true), { reason: ' ' })).toMatchObject({
      error: { issues: [{ path: 'reason', code: 'REQUIRED' }] },
    });
  });

  it('hold a reason to its length also where it may be left out', () => {
    expect(validate(calendarChangeSchema(false), { reason: 'a'.repeat(401) })).toMatchObject({
      error: { issues: [{ path: 'reason', code: 'TOO_LONG', params: { max: 400 } }] },
    });
  });

  it('take dates as clocks show them, and no end for an open one', () => {
    expect(validate(phaseDatesFormSchema(false), { ...DATES, reason: '' }).ok).toBe(true);
    const wrong = { ...DATES, startsAt: '', endsAt: '2027-02-30T10:00', reason: '' };
    expect(validate(phaseDatesFormSchema(false), wrong)).toMatchObject({
      error: {
        issues: [
          { path: 'startsAt', code: 'REQUIRED' },
          { path: 'endsAt', code: 'INVALID_VALUE' },
        ],
      },
    });
  });

  it('ask for the end that is foreseen', () => {
    const values = { ...DATES, hasEnd: 'yes', title: 'Synthèse', reason: '' } as const;
    for (const schema of [phaseDatesFormSchema(false), newPhaseFormSchema(false)])
      expect(validate(schema, values)).toMatchObject({
        error: { issues: [{ path: 'endsAt', code: 'REQUIRED' }] },
      });
  });

  it('ask a new phase for its name, and an activity for both its texts', () => {
    expect(validate(newPhaseFormSchema(false), { ...DATES, title: '', reason: '' })).toMatchObject({
      error: { issues: [{ path: 'title' }] },
    });
    expect(validate(activitySchema, { title: ' ', intro: '' })).toMatchObject({
      error: { issues: [{ path: 'title' }, { path: 'intro' }] },
    });
  });
});
