import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  exportJWK,
  exportSPKI,
  generateKeyPair,
  SignJWT,
  UnsecuredJWT,
  type JWTPayload,
} from 'jose';

type Keys = Awaited<ReturnType<typeof generateKeyPair>>;

/** A provider that answers whatever a test wants it to. */
export class HostileProvider {
  idToken = '';
  userinfo: { type: string; body: string } = { type: 'application/json', body: '{}' };

  private constructor(
    readonly issuer: string,
    private readonly server: Server,
    private readonly keys: Keys,
    private readonly strangers: Keys,
  ) {}

  static async start(): Promise<HostileProvider> {
    // On a busy machine it would close an idle connection just while the next question is on its way.
    const server = createServer({ keepAliveTimeout: 0 });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const [keys, strangers] = await Promise.all([
      generateKeyPair('RS256', { extractable: true }),
      generateKeyPair('RS256'),
    ]);
    const provider = new HostileProvider(issuer, server, keys, strangers);
    await provider.listen();
    return provider;
  }

  /** What fits, at a time in seconds. */
  claims(nonce: string, now: number): JWTPayload {
    return {
      iss: this.issuer,
      aud: 'voix',
      sub: 'victim',
      acr: 'eidas1',
      nonce,
      iat: now,
      exp: now + 300,
    };
  }

  sign(claims: JWTPayload): Promise<string> {
    return new SignJWT(claims)
      .setProtectedHeader({ alg: 'RS256', kid: 'ours' })
      .sign(this.keys.privateKey);
  }

  signByStranger(claims: JWTPayload): Promise<string> {
    return new SignJWT(claims)
      .setProtectedHeader({ alg: 'RS256', kid: 'ours' })
      .sign(this.strangers.privateKey);
  }

  /** HS256, with the public key as the secret. */
  async signWithPublicKey(claims: JWTPayload): Promise<string> {
    const secret = Buffer.from(await exportSPKI(this.keys.publicKey));
    return new SignJWT(claims).setProtectedHeader({ alg: 'HS256', kid: 'ours' }).sign(secret);
  }

  unsigned(claims: JWTPayload): string {
    return new UnsecuredJWT(claims).encode();
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private async listen(): Promise<void> {
    const { issuer } = this;
    const key = {
      ...(await exportJWK(this.keys.publicKey)),
      kid: 'ours',
      alg: 'RS256',
      use: 'sig',
    };
    const discovery = {
      issuer,
      authorization_endpoint: `${issuer}/auth`,
      token_endpoint: `${issuer}/token`,
      userinfo_endpoint: `${issuer}/me`,
      jwks_uri: `${issuer}/jwks`,
      response_types_supported: ['code'],
      authorization_response_iss_parameter_supported: true,
    };
    this.server.on('request', (request, response) => {
      const json = (body: unknown) => ({ type: 'application/json', body: JSON.stringify(body) });
      const answers: Readonly<Record<string, () => { type: string; body: string }>> = {
        '/.well-known/openid-configuration': () => json(discovery),
        '/jwks': () => json({ keys: [key] }),
        '/token': () => json({ access_token: 'a', token_type: 'bearer', id_token: this.idToken }),
        '/me': () => this.userinfo,
      };
      const { type, body } = answers[request.url ?? '']?.() ?? json({});
      response.setHeader('content-type', type);
      response.end(body);
    });
  }
}
