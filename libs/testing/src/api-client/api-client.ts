import type { IncomingHttpHeaders } from 'node:http';

export interface GraphqlAnswer<T> {
  readonly data: T | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: Readonly<Record<string, unknown>>;
  }[];
}

export interface RawAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/** One person's browser as far as HTTP goes: keeps cookies, sends what our pages send. */
export class ApiClient {
  private readonly cookies = new Map<string, string>();

  constructor(
    readonly origin: string,
    private readonly locale: 'fr' | 'en' = 'fr',
  ) {}

  /** The value of a cookie that the server has set. */
  cookie(name: string): string | undefined {
    return this.cookies.get(name);
  }

  setCookie(name: string, value: string): void {
    this.cookies.set(name, value);
  }

  /** Sends any request with this person's cookies and keeps those that come back. */
  async send(path: string, init: RequestInit = {}): Promise<RawAnswer> {
    const headers = new Headers(init.headers);
    if (this.cookies.size > 0 && !headers.has('cookie')) headers.set('cookie', this.cookieHeader());
    const response = await fetch(new URL(path, this.origin), {
      redirect: 'manual',
      ...init,
      headers,
    });
    for (const line of response.headers.getSetCookie()) this.keep(line);
    return { status: response.status, headers: response.headers, text: await response.text() };
  }

  /** Sends an operation as our pages do. */
  async post(body: unknown, headers: IncomingHttpHeaders = {}): Promise<RawAnswer> {
    return this.send('/graphql', {
      method: 'POST',
      body: typeof body === 'string' ? body : JSON.stringify(body),
      headers: {
        'content-type': 'application/json',
        'x-voix-client': 'e2e',
        'x-voix-locale': this.locale,
        origin: this.origin,
        ...(headers as Record<string, string>),
      },
    });
  }

  async execute<T = Record<string, unknown>>(
    query: string,
    variables: Readonly<Record<string, unknown>> = {},
  ): Promise<GraphqlAnswer<T>> {
    const answer = await this.post({ query, variables });
    return JSON.parse(answer.text) as GraphqlAnswer<T>;
  }

  /** Like execute, and throws when the answer holds errors. */
  async data<T = Record<string, unknown>>(
    query: string,
    variables: Readonly<Record<string, unknown>> = {},
  ): Promise<T> {
    const answer = await this.execute<T>(query, variables);
    if (answer.data === null || answer.errors !== undefined)
      throw new Error(`The server refused: ${JSON.stringify(answer.errors)}`);
    return answer.data;
  }

  private cookieHeader(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  private keep(line: string): void {
    const [pair = ''] = line.split(';');
    const separator = pair.indexOf('=');
    const name = pair.slice(0, separator).trim();
    const value = pair.slice(separator + 1).trim();
    if (value === '' || /expires=Thu, 01 Jan 1970/i.test(line)) this.cookies.delete(name);
    else this.cookies.set(name, value);
  }
}
