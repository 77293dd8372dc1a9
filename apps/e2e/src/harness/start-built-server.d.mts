export interface ServerExit {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

export interface BuiltServer {
  readonly port: number;
  readonly origin: string;
  readonly pid: number;
  /** All that the server has printed until now. */
  output(): string;
  /** Resolves when the process is gone. */
  readonly exit: Promise<ServerExit>;
  /** Sends SIGTERM, or the given signal, and waits until the process is gone. */
  stop(signal?: NodeJS.Signals): Promise<ServerExit>;
}

export function freePort(): Promise<number>;

/** Resolves once the server says where it is; rejects with its output when it ends before. */
export function startBuiltServer(
  environment: Readonly<Record<string, string>>,
  options?: { readonly port?: number },
): Promise<BuiltServer>;

/** Starts a server that cannot start; answers how it ended and what it said. */
export function failedStart(
  environment: Readonly<Record<string, string>>,
): Promise<ServerExit & { readonly output: string }>;
