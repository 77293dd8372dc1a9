import { generateKeyPairSync } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Provider, type JWK } from 'oidc-provider';

export const CLIENT = { clientId: 'voix', clientSecret: 'a secret that only tests know' };
const SITE = 'http://localhost:3000';
const QUARTER_OF_AN_HOUR = 900;

/** A certified implementation of the other side, on this machine: whoever comes is who the test says. */
export class RealProvider {
  private visitor = '';

  private constructor(
    readonly issuer: string,
    private readonly server: Server,
    private readonly provider: Provider,
  ) {
    const answer = provider.callback();
    server.on('request', (request, response) => {
      const isAsked = request.url?.startsWith('/interaction/') === true;
      void (isAsked ? this.agree(request, response) : answer(request, response));
    });
  }

  static async start(): Promise<RealProvider> {
    // On a busy machine it would close an idle connection just while the next question is on its way.
    const server = createServer({ keepAliveTimeout: 0 });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    return new RealProvider(issuer, server, providerAt(issuer));
  }

  /** Goes where the departure leads, as this person, and answers with what is sent back: the part after `?`. */
  async visit(departure: string, person: string): Promise<string> {
    this.visitor = person;
    const cookies = new Map<string, string>();
    let address = departure;
    while (!address.startsWith(SITE)) {
      const headers = { cookie: [...cookies].map((pair) => pair.join('=')).join('; ') };
      const answer = await fetch(address, { redirect: 'manual', headers });
      for (const cookie of answer.headers.getSetCookie()) {
        const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
        cookies.set(name, value);
      }
      const next = answer.headers.get('location');
      if (next === null) throw new Error(`Stranded at the provider: ${await answer.text()}`);
      address = new URL(next, address).href;
    }
    return new URL(address).search.slice(1);
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  /** The person signs in and agrees, at once. */
  private async agree(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { params, session } = await this.provider.interactionDetails(request, response);
    const accountId = session?.accountId ?? this.visitor;
    const grant = new this.provider.Grant({ accountId, clientId: String(params.client_id) });
    grant.addOIDCScope('openid');
    await this.provider.interactionFinished(request, response, {
      login: { accountId, acr: 'eidas1' },
      consent: { grantId: await grant.save() },
    });
  }
}

function providerAt(issuer: string): Provider {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const key = { ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'RS256' } as JWK;
  return new Provider(issuer, {
    clients: [
      {
        client_id: CLIENT.clientId,
        client_secret: CLIENT.clientSecret,
        redirect_uris: ['plain', 'signed'].map((id) => `${SITE}/connexion/openid/${id}/retour`),
        token_endpoint_auth_method: 'client_secret_post',
        userinfo_signed_response_alg: 'RS256',
      },
    ],
    jwks: { keys: [key] },
    cookies: { keys: ['a key that only tests know'] },
    acrValues: ['eidas1'],
    pkce: { required: () => true },
    features: { jwtUserinfo: { enabled: true }, devInteractions: { enabled: false } },
    interactions: { url: (_ctx, { uid }) => `/interaction/${uid}` },
    ttl: Object.fromEntries(
      ['AccessToken', 'AuthorizationCode', 'Grant', 'IdToken', 'Interaction', 'Session'].map(
        (kind) => [kind, QUARTER_OF_AN_HOUR],
      ),
    ),
    findAccount: (_ctx, accountId) => ({
      accountId,
      claims: () => ({ sub: accountId, email: 'victime@exemple.fr', email_verified: true }),
    }),
  });
}
