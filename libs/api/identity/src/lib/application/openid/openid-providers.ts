import { Injectable } from '@nestjs/common';
import * as client from 'openid-client';
import { AppConfig, type OpenIdProvider } from '@voix/api-platform/config';
import { Logger } from '@voix/api-platform/observability';
import { err, ok, type Result } from '@voix/domain-kernel';
import { OpenIdRefused, type ProvenIdentity } from '../../domain/openid/identity.js';
import { professionCodeIn } from '../../domain/openid/profession.js';
import type { OpenIdAttempt } from '../../persistence/openid-attempt.repository.js';
import { discover } from './provider-discovery.js';

/** What is said to a provider when a person leaves for it. */
export interface Departure {
  readonly state: string;
  readonly nonce: string;
  readonly codeVerifier: string;
}

/** What comes back with a person: the part of the address after `?`, and the state that was ours. */
export interface ProviderAnswer {
  readonly query: string;
  readonly state: string;
}

/** Speaks to the providers that are set up, and decides what their answers prove (A57). */
@Injectable()
export class OpenIdProviders {
  private readonly known = new Map<string, Promise<client.Configuration>>();

  constructor(
    private readonly config: AppConfig,
    private readonly logger: Logger,
  ) {}

  list(): readonly OpenIdProvider[] {
    return this.config.openIdProviders;
  }

  find(id: string): OpenIdProvider | null {
    return this.list().find((provider) => provider.id === id) ?? null;
  }

  /** Where to send the browser. */
  async departureTo(
    provider: OpenIdProvider,
    { state, nonce, codeVerifier }: Departure,
  ): Promise<Result<string, OpenIdRefused>> {
    try {
      const url = client.buildAuthorizationUrl(await this.configurationOf(provider), {
        redirect_uri: this.returnAddress(provider),
        scope: provider.scope,
        state,
        nonce,
        code_challenge: await client.calculatePKCECodeChallenge(codeVerifier),
        code_challenge_method: 'S256',
        ...(provider.acrValues.length > 0 && { acr_values: provider.acrValues.join(' ') }),
      });
      return ok(url.href);
    } catch (error) {
      this.report(provider, error);
      return err(new OpenIdRefused('OPENID_UNAVAILABLE'));
    }
  }

  /**
   * Who came back. The library checks the issuer, the audience, the signature against the provider's keys, the times,
   * the nonce and the subject of userinfo; it throws for each that does not fit, and to whoever came they are one
   * refusal.
   */
  async identify(
    provider: OpenIdProvider,
    { query, state }: ProviderAnswer,
    { nonce, codeVerifier }: OpenIdAttempt,
  ): Promise<Result<ProvenIdentity, OpenIdRefused>> {
    try {
      const configuration = await this.configurationOf(provider);
      const tokens = await client.authorizationCodeGrant(
        configuration,
        new URL(`${this.returnAddress(provider)}?${query}`),
        {
          expectedState: state,
          expectedNonce: nonce,
          pkceCodeVerifier: codeVerifier,
          idTokenExpected: true,
        },
      );
      const claims = tokens.claims();
      const assuranceLevel = typeof claims?.acr === 'string' ? claims.acr : null;
      if (claims === undefined || !isForUs(provider, claims)) return failed();
      if (!isSureEnough(provider, assuranceLevel)) return failed();
      const said =
        provider.userinfo === 'NONE'
          ? claims
          : await client.fetchUserInfo(configuration, tokens.access_token, claims.sub);
      return ok({
        provider: provider.id,
        subject: claims.sub,
        assuranceLevel,
        professionCode: provider.provesProfession ? professionCodeIn(said) : null,
      });
    } catch (error) {
      this.report(provider, error);
      return isCancelled(error) ? err(new OpenIdRefused('OPENID_CANCELLED')) : failed();
    }
  }

  private returnAddress({ id }: OpenIdProvider): string {
    return `${this.config.origin}/connexion/openid/${id}/retour`;
  }

  /** What the provider publishes of itself, asked once; again when it did not answer. */
  private configurationOf(provider: OpenIdProvider): Promise<client.Configuration> {
    const known = this.known.get(provider.id) ?? discover(provider);
    this.known.set(provider.id, known);
    known.catch(() => this.known.delete(provider.id));
    return known;
  }

  /** The kind of fault and nothing else: what a provider answered may hold tokens. */
  private report({ id }: OpenIdProvider, error: unknown): void {
    const fault = error instanceof Error ? error : new Error('No error was thrown');
    const { name, message } = fault;
    const code = 'code' in fault && typeof fault.code === 'string' ? fault.code : null;
    this.logger.warn({ provider: id, fault: { name, code, message } }, 'a sign-in was refused');
  }
}

/** The library compares the authorised party only where there are several audiences. */
function isForUs({ clientId }: OpenIdProvider, { azp }: client.IDToken): boolean {
  return azp === undefined || azp === clientId;
}

function isSureEnough({ acrValues }: OpenIdProvider, level: string | null): boolean {
  return acrValues.length === 0 || (level !== null && acrValues.includes(level));
}

function isCancelled(error: unknown): boolean {
  return error instanceof client.AuthorizationResponseError && error.error === 'access_denied';
}

const failed = () => err(new OpenIdRefused('OPENID_FAILED'));
