import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto';

/** What the device says that may not be true: each is an attack (A56). */
export interface DeviceOptions {
  readonly origin?: string;
  readonly rpId?: string;
  /** Whether it has recognised its holder. */
  readonly isVerified?: boolean;
  /** How often it says it was used. */
  readonly counter?: number;
}

const USER_PRESENT = 0x01;
const USER_VERIFIED = 0x04;
const HAS_CREDENTIAL = 0x40;
const AAGUID = Buffer.alloc(16);

const sha256 = (data: Uint8Array | string) => createHash('sha256').update(data).digest();
const text = (value: string) =>
  Buffer.concat([Buffer.from([0x60 | value.length]), Buffer.from(value)]);

/** A byte string in CBOR, in the shortest form, as the standard asks. */
function bytes(value: Uint8Array): Buffer {
  if (value.length < 256) return Buffer.concat([Buffer.from([0x58, value.length]), value]);
  const length = Buffer.alloc(2);
  length.writeUInt16BE(value.length);
  return Buffer.concat([Buffer.from([0x59]), length, value]);
}

/** A passkey in software: it answers what a device would, true or not. */
export class SoftwarePasskey {
  private readonly keys = generateKeyPairSync('ec', { namedCurve: 'P-256' });

  constructor(
    private readonly siteOrigin = 'http://localhost:3000',
    readonly credentialId: Buffer = randomBytes(32),
  ) {}

  /** The answer to `navigator.credentials.create`, as JSON. */
  register(optionsJson: string, said: DeviceOptions = {}): string {
    const { challenge } = JSON.parse(optionsJson) as { challenge: string };
    const idLength = Buffer.alloc(2);
    idLength.writeUInt16BE(this.credentialId.length);
    const credential = Buffer.concat([AAGUID, idLength, this.credentialId, this.coseKey()]);
    const authData = Buffer.concat([this.authenticatorData(said, HAS_CREDENTIAL), credential]);
    const attestation = Buffer.concat([
      Buffer.from([0xa3]),
      text('fmt'),
      text('none'),
      text('attStmt'),
      Buffer.from([0xa0]),
      text('authData'),
      bytes(authData),
    ]);
    return this.answer({
      clientDataJSON: this.clientData('webauthn.create', challenge, said).toString('base64url'),
      attestationObject: attestation.toString('base64url'),
      transports: ['internal'],
    });
  }

  /** The answer to `navigator.credentials.get`, as JSON. */
  use(optionsJson: string, said: DeviceOptions = {}): string {
    const { challenge } = JSON.parse(optionsJson) as { challenge: string };
    const clientData = this.clientData('webauthn.get', challenge, said);
    const authData = this.authenticatorData(said, 0);
    const signature = sign(
      'sha256',
      Buffer.concat([authData, sha256(clientData)]),
      this.keys.privateKey,
    );
    return this.answer({
      clientDataJSON: clientData.toString('base64url'),
      authenticatorData: authData.toString('base64url'),
      signature: signature.toString('base64url'),
    });
  }

  private answer(response: object): string {
    const id = this.credentialId.toString('base64url');
    return JSON.stringify({ id, rawId: id, type: 'public-key', response });
  }

  private clientData(type: string, challenge: string, { origin = this.siteOrigin }: DeviceOptions) {
    return Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }));
  }

  private authenticatorData(
    { rpId = new URL(this.siteOrigin).hostname, isVerified = true, counter = 0 }: DeviceOptions,
    more: number,
  ): Buffer {
    const flags = USER_PRESENT | (isVerified ? USER_VERIFIED : 0) | more;
    const rest = Buffer.alloc(5);
    rest.writeUInt8(flags);
    rest.writeUInt32BE(counter, 1);
    return Buffer.concat([sha256(rpId), rest]);
  }

  /** The public half in COSE: EC2, ES256, P-256, x, y. */
  private coseKey(): Buffer {
    const { x = '', y = '' } = this.keys.publicKey.export({ format: 'jwk' });
    return Buffer.concat([
      Buffer.from([0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21]),
      bytes(Buffer.from(x, 'base64url')),
      Buffer.from([0x22]),
      bytes(Buffer.from(y, 'base64url')),
    ]);
  }
}
