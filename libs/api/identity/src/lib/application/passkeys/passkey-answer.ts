import {
  array,
  check,
  is,
  literal,
  maxLength,
  object,
  optional,
  picklist,
  pipe,
  regex,
  safeParse,
  string,
  type InferOutput,
} from 'valibot';
import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server';

/** An answer of a device has some hundred bytes; those with a certificate, some thousand. */
const LONGEST_ANSWER = 16_384;

const base64url = pipe(string(), maxLength(LONGEST_ANSWER), regex(/^[\w-]+={0,2}$/));
/** What the browser says of the ceremony: the library takes for granted that it is such an object. */
const clientDataJSON = pipe(
  base64url,
  check((encoded) => is(clientDataSchema, parseJson(textOf(encoded)))),
);
const clientDataSchema = object({ type: string(), challenge: string(), origin: string() });
const transports = picklist(['ble', 'cable', 'hybrid', 'internal', 'nfc', 'smart-card', 'usb']);

const credential = { id: base64url, rawId: base64url, type: literal('public-key') };

const registrationSchema = object({
  ...credential,
  response: object({
    clientDataJSON,
    attestationObject: base64url,
    transports: optional(array(transports)),
  }),
});

const signInSchema = object({
  ...credential,
  response: object({
    clientDataJSON,
    authenticatorData: base64url,
    signature: base64url,
    userHandle: optional(base64url),
  }),
});

/** What a device answers when a key is made. Null for anything that no device answers. */
export function readRegistrationAnswer(text: string): RegistrationResponseJSON | null {
  const read = readAs(registrationSchema, text);
  return read && { ...read, clientExtensionResults: {} };
}

/** What a device answers when a key is used. Null for anything that no device answers. */
export function readSignInAnswer(text: string): AuthenticationResponseJSON | null {
  const read = readAs(signInSchema, text);
  return read && { ...read, clientExtensionResults: {} };
}

function readAs<S extends typeof registrationSchema | typeof signInSchema>(
  schema: S,
  text: string,
): InferOutput<S> | null {
  const checked = safeParse(schema, parseJson(text));
  return checked.success ? checked.output : null;
}

const textOf = (encoded: string) => Buffer.from(encoded, 'base64url').toString();

function parseJson(text: string): unknown {
  if (text.length > LONGEST_ANSWER) return null;
  try {
    return JSON.parse(text);
  } catch {
    // Whatever is no JSON is no answer either: the schema says so.
    return null;
  }
}
