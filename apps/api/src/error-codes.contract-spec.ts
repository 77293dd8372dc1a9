import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ERROR_CODES } from '@voix/contracts/error-codes';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const FAMILIES = ['apps/api', 'libs/api', 'libs/domain', 'libs/web'];
const SOURCE = /\/src\/(?!.*\/generated\/).*(?<!spec)\.tsx?$/;
const NOT_OURS = /\/(node_modules|dist|__fixtures__)\//;

/** What the server and the site are made of, without their tests. */
function sources(): string[] {
  const files = FAMILIES.flatMap((family) =>
    readdirSync(join(root, family), { recursive: true, encoding: 'utf8' }).map(
      (file) => `${family}/${file}`,
    ),
  );
  return files.filter((file) => SOURCE.test(file) && !NOT_OURS.test(file));
}

describe('the error codes', () => {
  it('are each said somewhere: one that nothing says is a promise to nobody', () => {
    const text = sources()
      .map((file) => readFileSync(join(root, file), 'utf8'))
      .join('\n');
    expect(Object.keys(ERROR_CODES).filter((code) => !text.includes(`'${code}'`))).toEqual([]);
  });
});
