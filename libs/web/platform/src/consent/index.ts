export {
  createConsentDesk,
  withConsent,
  type ConsentDesk,
  type WithConsentOptions,
} from './consent-desk.js';
export {
  ConsentProvider,
  useConsentDesk,
  useConsentQuestion,
  type ConsentProviderProps,
} from './consent-provider.js';
