import { useMutation } from '@apollo/client/react';
import { useCallback } from 'react';
import { RenewRecoveryCodesDocument } from '../../generated/graphql.js';

/** Makes new recovery codes, in place of those of before. */
export function useNewRecoveryCodes(): () => Promise<readonly string[]> {
  const [renew] = useMutation(RenewRecoveryCodesDocument);
  return useCallback(async () => {
    const { data } = await renew();
    if (!data) throw new Error('The mutation answered nothing');
    return data.renewRecoveryCodes.recoveryCodes;
  }, [renew]);
}
