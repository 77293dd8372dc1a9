import * as client from 'openid-client';
import { isPublicOrigin, type OpenIdProvider } from '@voix/api-platform/config';

const ANSWER_WITHIN_SECONDS = 6;

/** Asks a provider what it publishes of itself: its addresses, its keys. */
export function discover(provider: OpenIdProvider): Promise<client.Configuration> {
  const { clientId, clientSecret, signingAlgorithm, userinfo, issuer } = provider;
  return client.discovery(
    new URL(issuer),
    clientId,
    {
      id_token_signed_response_alg: signingAlgorithm,
      ...(userinfo === 'SIGNED' && { userinfo_signed_response_alg: signingAlgorithm }),
    },
    client.ClientSecretPost(clientSecret),
    {
      timeout: ANSWER_WITHIN_SECONDS,
      execute: [
        client.enableNonRepudiationChecks,
        // The settings allow this on one's own machine alone. It is marked as deprecated so that it stands out.
        ...(isPublicOrigin(issuer) ? [] : [client.allowInsecureRequests]),
      ],
    },
  );
}
