import { totalmem } from 'node:os';

export type EmbeddedPostgresMode = 'durable' | 'test';

const GIBIBYTE = 1024 ** 3;

/** Settings for one small machine that also runs the application. `memory` is what the machine has, in bytes. */
export function serverSettings(
  mode: EmbeddedPostgresMode,
  port: number,
  memory: number = totalmem(),
): Record<string, string> {
  return {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    port: String(port),
    max_connections: '100',
    shared_buffers: memory >= 4 * GIBIBYTE ? '256MB' : '128MB',
    effective_cache_size: memory >= 4 * GIBIBYTE ? '1GB' : '512MB',
    random_page_cost: '1.1',
    jit: 'off',
    timezone: 'UTC',
    log_timezone: 'UTC',
    // The log is for the operator: no statement and no row of a participant in it, no routine checkpoint.
    log_min_messages: 'log',
    log_error_verbosity: 'terse',
    log_min_error_statement: 'panic',
    log_checkpoints: 'off',
    ...DURABILITY[mode],
  };
}

const DURABILITY: Record<EmbeddedPostgresMode, Record<string, string>> = {
  // The defaults, said aloud: an acknowledged vote is on the disk.
  durable: { fsync: 'on', synchronous_commit: 'on', full_page_writes: 'on' },
  // Tests throw their data away.
  test: {
    fsync: 'off',
    synchronous_commit: 'off',
    full_page_writes: 'off',
    wal_level: 'minimal',
    max_wal_senders: '0',
  },
};
