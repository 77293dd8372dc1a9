import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  hkdfSync,
  randomBytes,
} from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { AppConfig } from '../config/index.js';
import { keptSecret } from './kept-secret.js';

const CIPHER = 'aes-256-gcm';
const KEY_BYTES = 32;
const KEY_ID_BYTES = 8;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

interface SealingKey {
  readonly id: Buffer;
  readonly key: Buffer;
}

/**
 * Seals small secrets that must be read again, such as that of an authenticator: a copy of the database alone opens
 * none. What is sealed opens in the context it was sealed for and in no other, so that rows cannot be exchanged.
 */
@Injectable()
export class SecretBox {
  private keys: Promise<readonly SealingKey[]> | null = null;

  constructor(private readonly config: AppConfig) {}

  /** Seals under the first key. `context` names what it is for, and for whom. */
  async seal(plain: Uint8Array, context: string): Promise<Buffer> {
    const [current] = await this.allKeys();
    if (current === undefined) throw new Error('There is no key to seal with');
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv(CIPHER, current.key, nonce).setAAD(Buffer.from(context));
    const sealed = Buffer.concat([cipher.update(plain), cipher.final()]);
    return Buffer.concat([current.id, nonce, cipher.getAuthTag(), sealed]);
  }

  /** Null when it was sealed for something else, under a key that is gone, or was touched. */
  async open(sealed: Uint8Array, context: string): Promise<Buffer | null> {
    const parts = partsOf(Buffer.from(sealed));
    const keys = await this.allKeys();
    const known = keys.find(({ id }) => parts?.keyId.equals(id));
    if (parts === null || known === undefined) return null;
    const decipher = createDecipheriv(CIPHER, known.key, parts.nonce, {
      authTagLength: TAG_BYTES,
    })
      .setAAD(Buffer.from(context))
      .setAuthTag(parts.tag);
    const plain = decipher.update(parts.body);
    try {
      return Buffer.concat([plain, decipher.final()]);
    } catch {
      // The tag does not fit: that is the answer, and nothing else in there can fail.
      return null;
    }
  }

  /**
   * What stands for a text that must be recognised and never read again: one value per key, that of the first key
   * first. Keep the first, and look for any of them. `context` names what it is for.
   */
  async marks(text: string, context: string): Promise<readonly [Buffer, ...Buffer[]]> {
    const marks = (await this.allKeys()).map(({ key }) =>
      createHmac('sha256', key).update(`${context}\0${text}`).digest(),
    );
    const [first, ...others] = marks;
    if (first === undefined) throw new Error('There is no key to make marks with');
    return [first, ...others];
  }

  private allKeys(): Promise<readonly SealingKey[]> {
    this.keys ??= this.readKeys();
    return this.keys;
  }

  private async readKeys(): Promise<readonly SealingKey[]> {
    const { sealingSecrets, dataDirectory } = this.config;
    const secrets = sealingSecrets.length > 0 ? sealingSecrets : [await keptSecret(dataDirectory)];
    return secrets.map(sealingKey);
  }
}

function sealingKey(secret: string): SealingKey {
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'voix sealing key', KEY_BYTES));
  return { key, id: createHash('sha256').update(key).digest().subarray(0, KEY_ID_BYTES) };
}

function partsOf(sealed: Buffer) {
  const tagAt = KEY_ID_BYTES + NONCE_BYTES;
  const bodyAt = tagAt + TAG_BYTES;
  if (sealed.length < bodyAt) return null;
  return {
    keyId: sealed.subarray(0, KEY_ID_BYTES),
    nonce: sealed.subarray(KEY_ID_BYTES, tagAt),
    tag: sealed.subarray(tagAt, bodyAt),
    body: sealed.subarray(bodyAt),
  };
}
