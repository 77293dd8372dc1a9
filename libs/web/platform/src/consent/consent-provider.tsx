import { createContext, use, useSyncExternalStore, type ReactNode } from 'react';
import type { ConsentDesk } from './consent-desk.js';

const ConsentContext = createContext<ConsentDesk | undefined>(undefined);

export interface ConsentProviderProps {
  readonly desk: ConsentDesk;
  readonly children: ReactNode;
}

export function ConsentProvider({ desk, children }: ConsentProviderProps) {
  return <ConsentContext value={desk}>{children}</ConsentContext>;
}

/** Where acts ask for a consent and wait for it. */
export function useConsentDesk(): ConsentDesk {
  const desk = use(ConsentContext);
  if (!desk) throw new Error('ConsentProvider is missing above this component');
  return desk;
}

/** The slug of the edition whose consent is asked for now. */
export function useConsentQuestion(): string | undefined {
  const desk = useConsentDesk();
  return useSyncExternalStore(desk.subscribe, desk.question);
}
