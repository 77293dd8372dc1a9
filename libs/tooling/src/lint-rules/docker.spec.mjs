import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { load } from 'js-yaml';

const root = fileURLToPath(new URL('../../../..', import.meta.url));
const read = (name) => readFileSync(join(root, 'docker', name), 'utf8');

/** Instructions of a Dockerfile as `[name, rest]`, continued lines joined, comments left out. */
function instructionsOf(text) {
  return text
    .replace(/^#.*\n/gm, '')
    .replace(/\\\n\s*/g, '')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => [line.split(' ', 1)[0], line.slice(line.indexOf(' ') + 1)]);
}

const isPinned = (image) => /^[^:]+:[^:]*\d/.test(image) && !image.endsWith(':latest');

describe('the production image', () => {
  const instructions = instructionsOf(read('Dockerfile'));
  const stages = instructions.filter(([name]) => name === 'FROM');
  const last = instructions.slice(instructions.findLastIndex(([name]) => name === 'FROM'));
  const valuesOf = (name, among = last) =>
    among.filter(([found]) => found === name).map(([, value]) => value);

  it('is built in stages on a pinned Node', () => {
    const [base] = valuesOf('ARG', instructions);
    expect(base).toMatch(/^NODE_IMAGE=node:24-/);
    expect(isPinned(base.split('=')[1])).toBe(true);
    expect(stages.map(([, from]) => from)).toEqual([
      '${NODE_IMAGE} AS build',
      '${NODE_IMAGE} AS run',
    ]);
  });

  it('installs from the lock file without running install scripts (A94)', () => {
    const installs = valuesOf('RUN', instructions).filter((line) =>
      /\bnpm (ci|install|prune)\b/.test(line),
    );
    expect(installs.length).toBeGreaterThan(0);
    expect(installs.filter((line) => !line.includes('--ignore-scripts'))).toEqual([]);
    expect(installs.filter((line) => /\bnpm install\b/.test(line))).toEqual([]);
  });

  it('ships no development package', () => {
    expect(valuesOf('RUN', instructions).join('\n')).toContain('npm prune --omit=dev');
  });

  it('holds every file that a package of the server offers: sources are left out of it', () => {
    const packages = globSync('libs/{api,contracts,domain}{,/*}/package.json', { cwd: root });
    const offered = packages.flatMap((path) => {
      const { exports = {} } = JSON.parse(readFileSync(join(root, path), 'utf8'));
      return Object.values(exports).map((target) => ({ path, file: target.default ?? target }));
    });
    expect(offered.length).toBeGreaterThan(20);
    expect(offered.filter(({ file }) => !file.startsWith('./dist/'))).toEqual([]);
  });

  it('does not run as root and cannot change its own code', () => {
    expect(valuesOf('USER')).toEqual(['node']);
    expect(valuesOf('COPY').filter((line) => line.includes('--chown'))).toEqual([]);
  });

  it('says when it is healthy', () => {
    expect(valuesOf('HEALTHCHECK').join()).toContain('/healthz');
  });

  it('holds no secret (A93)', () => {
    const settings = [...valuesOf('ENV', instructions), ...valuesOf('ARG', instructions)].join(' ');
    expect(settings).not.toMatch(/PASSWORD|SECRET|TOKEN|_KEY|DATABASE_URL|SMTP_URL/);
  });

  it('leaves repositories, dependencies, data and settings out of the build', () => {
    const ignored = read('Dockerfile.dockerignore').split('\n');
    expect(ignored).toEqual(
      expect.arrayContaining(['.git', '**/node_modules', '.voix', '**/.env']),
    );
  });
});

describe('the compose file', () => {
  const compose = load(read('compose.yaml'));
  const services = Object.entries(compose.services);

  it('pins every image', () => {
    const loose = services.filter(
      ([, { image, build }]) => build === undefined && !isPinned(image),
    );
    expect(loose.map(([name]) => name)).toEqual([]);
  });

  it('runs the PostgreSQL of the embedded server, behind a private network', () => {
    expect(compose.services.postgres.image).toBe('postgres:18');
    expect(compose.services.postgres.networks).toEqual(['back']);
    expect(compose.networks.back.internal).toBe(true);
  });

  it('opens no port but those of the proxy', () => {
    expect(services.filter(([, { ports }]) => ports).map(([name]) => name)).toEqual(['proxy']);
  });

  it('watches the health of what it did not build', () => {
    const unwatched = services.filter(([, { build, healthcheck }]) => !build && !healthcheck);
    expect(unwatched.map(([name]) => name)).toEqual([]);
  });

  it('takes every secret from the environment and refuses to start without it (A93)', () => {
    const text = read('compose.yaml');
    for (const name of ['POSTGRES_PASSWORD', 'VOIX_METRICS_TOKEN', 'SMTP_URL', 'VOIX_HOST']) {
      expect(text).toContain(`\${${name}:?`);
    }
  });

  it('names every variable that it reads in env.example', () => {
    const asked = [...read('compose.yaml').matchAll(/\$\{([A-Z_]+):\?/g)].map((match) => match[1]);
    const named = [...read('env.example').matchAll(/^([A-Z_]+)=/gm)].map((match) => match[1]);
    expect(named).toEqual(expect.arrayContaining(asked));
  });

  it('never trades durability for speed', () => {
    const settings = read('postgres/postgresql.conf');
    for (const name of ['fsync', 'synchronous_commit', 'full_page_writes']) {
      expect(settings).toMatch(new RegExp(`^${name} = on$`, 'm'));
    }
  });
});
