import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AppConfig } from '../config/index.js';
import { SecretBox } from './secret-box.js';

const OLD = 'an old secret of more than thirty-two characters';
const NEW = 'a new secret of more than thirty-two characters';
const plain = Buffer.from('JBSWY3DPEHPK3PXP');

const boxWith = (...secrets: string[]) =>
  new SecretBox(AppConfig.fromEnvironment({ VOIX_SEALING_SECRETS: secrets.join(',') }));

describe('SecretBox', () => {
  let directory: string;
  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'voix-sealing-'));
  });
  afterAll(() => rm(directory, { recursive: true }));

  const boxIn = (name: string) =>
    new SecretBox(AppConfig.fromEnvironment({ VOIX_DATA_DIR: join(directory, name) }));

  it('opens what it sealed, in the same context alone', async () => {
    const box = boxWith(NEW);
    const sealed = await box.seal(plain, 'totp:anne');
    expect(sealed.includes(plain)).toBe(false);
    expect(await box.open(sealed, 'totp:anne')).toEqual(plain);
    expect(await box.open(sealed, 'totp:basile')).toBeNull();
  });

  it('seals the same secret differently each time', async () => {
    const box = boxWith(NEW);
    expect(await box.seal(plain, 'x')).not.toEqual(await box.seal(plain, 'x'));
  });

  it('opens what an earlier secret sealed, and nothing once that one is gone', async () => {
    const sealed = await boxWith(OLD).seal(plain, 'x');
    expect(await boxWith(NEW, OLD).open(sealed, 'x')).toEqual(plain);
    expect(await boxWith(NEW).open(sealed, 'x')).toBeNull();
  });

  it('opens nothing in which a single byte was changed, nor what is too short', async () => {
    const box = boxWith(NEW);
    const sealed = await box.seal(plain, 'x');
    for (const at of sealed.keys()) {
      const touched = Buffer.from(sealed);
      touched.writeUInt8(touched.readUInt8(at) ^ 1, at);
      expect(await box.open(touched, 'x')).toBeNull();
    }
    for (const size of [0, 8, 35]) expect(await box.open(sealed.subarray(0, size), 'x')).toBeNull();
  });

  it('keeps a secret of its own in the data directory, for our account alone', async () => {
    const sealed = await boxIn('kept').seal(plain, 'x');
    expect(await boxIn('kept').open(sealed, 'x')).toEqual(plain);
    expect(await boxIn('other').open(sealed, 'x')).toBeNull();
    const { mode } = await stat(join(directory, 'kept', 'sealing.key'));
    expect(mode & 0o777).toBe(0o600);
  });

  it('of processes that make it at once, all read the same', async () => {
    const sealed = await Promise.all(
      Array.from({ length: 10 }, () => boxIn('race').seal(plain, 'x')),
    );
    const opened = await Promise.all(sealed.map((one) => boxIn('race').open(one, 'x')));
    expect(opened).toEqual(sealed.map(() => plain));
    expect(await readdir(join(directory, 'race'))).toEqual(['sealing.key']);
  });

  it('A93: seals nothing under a secret that was cut short', async () => {
    await boxIn('cut').seal(plain, 'x');
    await writeFile(join(directory, 'cut', 'sealing.key'), 'short');
    await expect(boxIn('cut').seal(plain, 'x')).rejects.toThrow('cut short');
    expect(() => boxWith('default')).toThrow('VOIX_SEALING_SECRETS');
  });
});
