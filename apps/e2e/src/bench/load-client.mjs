// Sends prepared HTTP requests over N keep-alive connections and measures each answer. A process of its own, on raw
// sockets: what it costs must not be counted as the server's, and must stay small beside it.
import { connect } from 'node:net';
import { readFileSync } from 'node:fs';

const { port, connections, file, mustContain } = JSON.parse(process.argv[2]);
const requests = readFileSync(file, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line));
const head = (request) =>
  `${request.method} ${request.path} HTTP/1.1\r\nhost: localhost:${port}\r\nconnection: keep-alive\r\n` +
  `content-type: application/json\r\naccept: application/json\r\nx-voix-client: bench\r\n` +
  (request.cookie ? `cookie: ${request.cookie}\r\n` : '') +
  `content-length: ${Buffer.byteLength(request.body ?? '')}\r\n\r\n${request.body ?? ''}`;
const prepared = requests.map((request) => Buffer.from(head(request)));

const latencies = new Float64Array(prepared.length);
let next = 0;
let answered = 0;
let refused = 0;
let sample = '';

function take() {
  return next < prepared.length ? next++ : -1;
}

function runConnection() {
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host: '127.0.0.1', noDelay: true });
    let index = -1;
    let startedAt = 0;
    let buffer = '';
    const send = () => {
      index = take();
      if (index < 0) {
        socket.end();
        resolve();
        return;
      }
      buffer = '';
      startedAt = performance.now();
      socket.write(prepared[index]);
    };
    socket.on('connect', send);
    socket.on('error', reject);
    socket.on('data', (chunk) => {
      buffer += chunk.toString('latin1');
      const end = buffer.indexOf('\r\n\r\n');
      if (end < 0) return;
      const length = Number(/content-length: (\d+)/i.exec(buffer.slice(0, end))?.[1] ?? -1);
      const isWhole =
        length >= 0 ? buffer.length >= end + 4 + length : buffer.endsWith('0\r\n\r\n');
      if (!isWhole) return;
      latencies[index] = performance.now() - startedAt;
      answered += 1;
      if (!buffer.startsWith('HTTP/1.1 200') || !buffer.includes(mustContain)) {
        refused += 1;
        sample ||= buffer.slice(0, 800);
      }
      send();
    });
  });
}

const startedAt = performance.now();
await Promise.all(Array.from({ length: connections }, runConnection));
const seconds = (performance.now() - startedAt) / 1000;
const sorted = latencies.slice(0, answered).sort();
const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
process.stdout.write(
  JSON.stringify({
    answered,
    refused,
    sample,
    seconds,
    rate: answered / seconds,
    p50: at(0.5),
    p95: at(0.95),
    p99: at(0.99),
  }),
);
