/** An e-mail address as it is written to, and the key under which it names one account. */
export interface EmailAddress {
  /** What is stored and written to: the local part as typed, the domain in lower-case ASCII. */
  readonly address: string;
  /** Equal for all the spellings of one person's address. Never write to it. */
  readonly key: string;
}

const LONGEST_ADDRESS = 254;
const LONGEST_LOCAL_PART = 64;
const LOCAL_CHARACTERS = /^[\p{L}\p{M}\p{N}.!#$%&'*+/=?^_`{|}~-]+$/u;
const DOMAIN_LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
const TOP_LEVEL_LABEL = /^(?:[a-z]{2,63}|xn--[a-z0-9-]{1,59})$/;
const UNICODE_DOMAIN = /^[\p{L}\p{M}\p{N}.-]+$/u;
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;

/** The Turkish İ must not become `i` plus a floating dot. */
function lowerCase(text: string): string {
  return text.replaceAll('\u0130', 'i').toLowerCase().replaceAll('i\u0307', 'i');
}

function asciiDomain(domain: string): string | undefined {
  const lowered = lowerCase(domain);
  if (!UNICODE_DOMAIN.test(lowered) || !URL.canParse(`https://${lowered}`)) return undefined;
  const { hostname } = new URL(`https://${lowered}`);
  const labels = hostname.split('.');
  const isPublicName =
    labels.length >= 2 &&
    labels.every((label) => DOMAIN_LABEL.test(label)) &&
    TOP_LEVEL_LABEL.test(labels.at(-1) ?? '');
  return isPublicName ? hostname : undefined;
}

function isLocalPart(local: string): boolean {
  if (local.length > LONGEST_LOCAL_PART || !LOCAL_CHARACTERS.test(local)) return false;
  return !local.startsWith('.') && !local.endsWith('.') && !local.includes('..');
}

/** `anne+voix` is Anne's mailbox for most providers; an address that starts with `+` has no other name. */
function keyOfLocalPart(local: string): string {
  const tag = local.indexOf('+', 1);
  const mailbox = tag === -1 ? local : local.slice(0, tag);
  return lowerCase(mailbox).replaceAll('\u0131', 'i').normalize('NFC');
}

/**
 * Reads an address as a person types it, or answers `undefined`. Two addresses name the same account when
 * their keys are equal; the key folds NFC and NFD, compatibility forms (full width), case (with the Turkish
 * İ and ı), outer blanks, everything from the first `+` of the local part, and the two spellings of an
 * international domain. Dots of the local part are kept: they distinguish people with most providers.
 *
 * When an account exists for a key, write to the address *it* stored, never to the one just typed:
 * otherwise two spellings that a mail server keeps apart would open each other's account.
 */
export function parseEmail(input: string): EmailAddress | undefined {
  if (input.length > 4 * LONGEST_ADDRESS) return undefined;
  const typed = input.normalize('NFKC').replace(INVISIBLE, '').trim();
  const at = typed.lastIndexOf('@');
  const local = typed.slice(0, Math.max(at, 0));
  const domain = asciiDomain(typed.slice(at + 1));
  if (at < 1 || domain === undefined || !isLocalPart(local)) return undefined;
  const address = `${local}@${domain}`;
  if (address.length > LONGEST_ADDRESS) return undefined;
  return { address, key: `${keyOfLocalPart(local)}@${domain}` };
}

/** The key of an address: see {@link parseEmail}. `undefined` when the text is no address. */
export function canonicalEmail(input: string): string | undefined {
  return parseEmail(input)?.key;
}
