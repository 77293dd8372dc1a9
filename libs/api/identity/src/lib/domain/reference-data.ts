import type { MessageLocale } from '@voix/contracts/error-codes';

/** A declared standing, such as carer or researcher. */
export interface College {
  readonly code: string;
  readonly names: Readonly<Record<MessageLocale, string>>;
}

export interface Territory {
  readonly code: string;
  readonly kind: 'REGION' | 'OVERSEAS';
  readonly name: string;
}
