import { describe, expect, it } from '@jest/globals';
import { OperatorError } from './operator-error.mjs';
import { checkSettings } from './settings.mjs';

const check = (settings) =>
  checkSettings({ node: process.execPath, env: { PATH: process.env.PATH, ...settings } });

describe('the early look at the settings', () => {
  it('has nothing to say about settings that the server takes', async () => {
    await expect(check({ PORT: '4000', VOIX_DEMO: 'off' })).resolves.toBeUndefined();
  });

  it('names every setting that the server would refuse, before anything is built', async () => {
    const refusal = check({ DATABASE_URL: 'mysql://x', VOIX_DEMO: 'maybe' });
    await expect(refusal).rejects.toThrow(OperatorError);
    await expect(refusal).rejects.toThrow(/^Les réglages.*DATABASE_URL: .*VOIX_DEMO: /s);
  });
});
