import { describe, expect, it } from '@jest/globals';
import { activityMoment } from './activity-moment.js';

const moment = (interaction: string, isOpen: boolean, opensAt: string | null = null) => ({
  interaction,
  isOpen,
  opensAt,
  closesAt: null,
});

describe('activityMoment', () => {
  it('is open while one can do something', () => {
    const vote = moment('VOTE', true);
    expect(activityMoment([moment('SUBMIT', false), vote])).toEqual({ kind: 'open', open: [vote] });
  });

  it('is not open while one can only look at results', () => {
    expect(activityMoment([moment('SEE_RESULTS', true)])).toEqual({ kind: 'closed' });
  });

  it('comes with its first opening', () => {
    const moments = [
      moment('VOTE', false, '2031-03-01T08:00:00Z'),
      moment('SUBMIT', false, '2031-02-01T08:00:00Z'),
      moment('SEE_RESULTS', false, '2031-01-01T08:00:00Z'),
    ];
    expect(activityMoment(moments)).toEqual({ kind: 'coming', opensAt: '2031-02-01T08:00:00Z' });
  });
});
