import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const script = (name) => fileURLToPath(new URL(name, import.meta.url));

function outputOf(child) {
  return new Promise((resolve, reject) => {
    let text = '';
    child.stdout.on('data', (chunk) => (text += chunk));
    child.stderr.on('data', (chunk) => process.stderr.write(chunk));
    child.once('exit', (code) =>
      code === 0 ? resolve(text) : reject(new Error(`${child.spawnfile} ended with ${code}`)),
    );
  });
}

/** Sends requests to a server and answers what load-client.mjs measured. */
export async function runLoad({ port, connections, requests, mustContain = '' }) {
  const folder = mkdtempSync(join(tmpdir(), 'voix-bench-'));
  const file = join(folder, 'requests.jsonl');
  writeFileSync(file, requests.map((request) => JSON.stringify(request)).join('\n'));
  try {
    const child = spawn(process.execPath, [
      script('load-client.mjs'),
      JSON.stringify({ port, connections, file, mustContain }),
    ]);
    return JSON.parse(await outputOf(child));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Runs the durable single-row upserts in two processes (one for a single client). */
export async function runUpserts({ url, clients, total, proposals, seed }) {
  const processes = clients === 1 ? 1 : 2;
  const perClient = Math.ceil(total / clients);
  const children = Array.from({ length: processes }, (_, index) => {
    const settings = {
      url,
      clients: clients / processes,
      perClient,
      proposals,
      seed: seed + index * total,
    };
    return spawn(process.execPath, [script('durable-upserts.mjs'), JSON.stringify(settings)], {
      cwd: process.cwd(),
    });
  });
  const outputs = children.map(outputOf);
  await Promise.all(
    children.map((child) => new Promise((resolve) => child.stdout.once('data', resolve))),
  );
  const startedAt = performance.now();
  for (const child of children) child.stdin.write('go\n');
  const results = (await Promise.all(outputs)).map((text) =>
    JSON.parse(text.trim().split('\n').at(-1)),
  );
  const seconds = Math.max(...results.map((result) => result.seconds), 0.001);
  const latencies = results.flatMap((result) => result.latencies).sort((a, b) => a - b);
  const at = (share) =>
    latencies[Math.min(latencies.length - 1, Math.floor(latencies.length * share))];
  return {
    answered: latencies.length,
    seconds,
    wall: performance.now() - startedAt,
    rate: latencies.length / seconds,
    p50: at(0.5),
    p95: at(0.95),
    p99: at(0.99),
  };
}

/** Starts the bare node:http server; answers its port, its pid and how to stop it. */
export async function startBareServer(url) {
  const child = spawn(process.execPath, [script('bare-server.mjs'), url]);
  const port = await new Promise((resolve) =>
    child.stdout.once('data', (chunk) => resolve(Number(chunk))),
  );
  return { port, pid: child.pid, stop: () => child.kill() };
}
