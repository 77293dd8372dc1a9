import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { createSiteHistory, type SiteHistory } from './site-history.js';

const popped = () =>
  new Promise((resolve) => window.addEventListener('popstate', resolve, { once: true }));

async function back(history: SiteHistory): Promise<void> {
  const moved = popped();
  history.go(-1);
  await moved;
}

describe('createSiteHistory', () => {
  beforeEach(() => window.history.replaceState(null, '', '/depart'));

  it('goes forward, tells its listeners, and comes back by the browser’s own button', async () => {
    const history = createSiteHistory();
    const heard: string[] = [];
    history.listen(({ location, action }) => heard.push(`${action} ${location.pathname}`));
    history.push('/a?x=1#y');
    history.replace('/b');
    await back(history);
    expect(heard).toEqual(['PUSH /a', 'REPLACE /b', 'POP /depart']);
    expect(history.current.location.pathname).toBe('/depart');
  });

  it('keeps the state of each place', () => {
    const history = createSiteHistory();
    history.push('/a', { from: 'here' });
    expect(history.current.location.state).toEqual({ from: 'here' });
  });

  it('takes a link inside the page for a move inside the page', async () => {
    const history = createSiteHistory();
    const moved = popped();
    window.location.hash = '#content';
    await moved;
    expect(history.current.location.hash).toBe('#content');
  });
});

describe('a guarded page', () => {
  beforeEach(() => window.history.replaceState(null, '', '/depart'));

  it('is left only when its guard agrees', () => {
    const history = createSiteHistory();
    let leave = () => undefined as void;
    history.guard((goOn) => {
      leave = goOn;
    });
    history.push('/ailleurs');
    expect(window.location.pathname).toBe('/depart');
    leave();
    expect(window.location.pathname).toBe('/ailleurs');
  });

  it('stays when its own filters change', () => {
    const history = createSiteHistory();
    const guard = jest.fn();
    history.guard(guard);
    history.push('/depart?ordre=recent');
    expect(guard).not.toHaveBeenCalled();
    expect(window.location.search).toBe('?ordre=recent');
  });

  it('holds the Back button too, and lets go when told to', async () => {
    const history = createSiteHistory();
    history.push('/formulaire');
    let leave = () => undefined as void;
    history.guard((goOn) => {
      leave = goOn;
    });
    history.go(-1);
    await popped();
    await popped();
    expect(window.location.pathname).toBe('/formulaire');
    leave();
    await popped();
    expect(window.location.pathname).toBe('/depart');
    expect(history.current.location.pathname).toBe('/depart');
  });

  it('is free once the guard has left', () => {
    const history = createSiteHistory();
    const release = history.guard(jest.fn());
    release();
    history.push('/ailleurs');
    expect(window.location.pathname).toBe('/ailleurs');
  });
});
