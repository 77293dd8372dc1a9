import { browserLabel } from './browser-label.js';

const WINDOWS = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64)';
const WEBKIT = 'AppleWebKit/537.36 (KHTML, like Gecko)';

describe('browserLabel', () => {
  it.each([
    [`${WINDOWS} ${WEBKIT} Chrome/140.0.0.0 Safari/537.36`, 'Chrome, Windows'],
    [`${WINDOWS} ${WEBKIT} Chrome/140.0.0.0 Safari/537.36 Edg/140.0`, 'Edge, Windows'],
    [`${WINDOWS} ${WEBKIT} Chrome/140.0.0.0 Safari/537.36 OPR/120.0`, 'Opera, Windows'],
    ['Mozilla/5.0 (Android 15; Mobile; rv:140.0) Gecko/140.0 Firefox/140.0', 'Firefox, Android'],
    [
      'Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/19.0 Mobile/15E148 Safari/604.1',
      'Safari, iOS',
    ],
    [
      'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/19.0 Safari/605.1.15',
      'Safari, macOS',
    ],
    ['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox, Linux'],
  ])('recognises %s', (userAgent, label) => {
    expect(browserLabel(userAgent)).toBe(label);
  });

  it('tells nothing of a browser it does not know, and keeps nothing of what it sent', () => {
    expect(browserLabel('<script>alert(1)</script>')).toBe('—');
    expect(browserLabel('')).toBe('—');
  });

  it('names no version: sessions are recognised, people are not followed', () => {
    expect(browserLabel(`${WINDOWS} ${WEBKIT} Chrome/140.0.7339.81 Safari/537.36`)).not.toMatch(
      /\d/,
    );
  });

  it('reads the beginning of a very long one only', () => {
    expect(browserLabel(`${'x'.repeat(400)} Firefox/140.0`)).toBe('—');
  });
});
