import type { ReactNode } from 'react';
import { enumKey, useMessages } from '@voix/web-platform/i18n';
import { isErrorCode, type ErrorCode } from '@voix/contracts/error-codes';
import type { UserErrorData } from '@voix/web-platform/apollo';
import { Notice } from '../notice/notice.js';

/** Codes whose text holds a number that only the server knows. */
const WITH_LIMIT = new Set<ErrorCode>(['OUT_OF_RANGE', 'TOO_LONG']);

type PlainCode = Exclude<ErrorCode, 'OUT_OF_RANGE' | 'TOO_LONG'>;

function isPlain(code: string): code is PlainCode {
  return isErrorCode(code) && !WITH_LIMIT.has(code);
}

export interface UserErrorMessageProps {
  readonly error: UserErrorData;
  /** More about it: until when, who to ask. */
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
}

/** Why an act was not taken, in the reader's language, whatever the code. */
export function UserErrorMessage({ error, children, actions }: UserErrorMessageProps) {
  const { t } = useMessages();
  const text = isPlain(error.code) ? t(`platform.error.${enumKey(error.code)}`) : error.message;
  return (
    <Notice tone="refused" announce="alert" heading={text} actions={actions}>
      {children}
    </Notice>
  );
}
