import { connect } from 'node:net';

const PATIENCE_MS = 10_000;

export interface RawHttpAnswer {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/**
 * Writes a request byte by byte as given and reads until the server closes: for what no HTTP client would send. Only
 * `Connection: close` and the length are added, unless the head says another length.
 */
export function rawRequest(
  port: number,
  head: readonly string[],
  body: string | Uint8Array = '',
): Promise<RawHttpAnswer> {
  const hasLength = head.some((line) => /^content-length:/i.test(line));
  const length = hasLength ? [] : [`Content-Length: ${Buffer.byteLength(body)}`];
  const lines = [...head, ...length, 'Connection: close'];
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1');
    let text = '';
    socket.setEncoding('utf8');
    socket.setTimeout(PATIENCE_MS, () => socket.destroy(new Error('The server did not answer')));
    socket.on('data', (chunk: string) => {
      text += chunk;
    });
    // A server that refuses to read on closes while we still write: what it said counts.
    socket.on('error', (error) => (text === '' ? reject(error) : undefined));
    socket.on('close', () => resolve(answerIn(text)));
    socket.write(`${lines.join('\r\n')}\r\n\r\n`);
    socket.write(body);
  });
}

function answerIn(text: string): RawHttpAnswer {
  const [head = '', ...rest] = text.split('\r\n\r\n');
  const [statusLine = '', ...lines] = head.split('\r\n');
  const headers = lines.map((line) => {
    const at = line.indexOf(':');
    return [line.slice(0, at).toLowerCase(), line.slice(at + 1).trim()] as const;
  });
  return {
    status: Number(statusLine.split(' ')[1] ?? 0),
    headers: Object.fromEntries(headers),
    body: rest.join('\r\n\r\n'),
  };
}
