import type { AreaPart } from '@voix/web-platform/routing';
import { editionsCatalog } from '../generated/messages/catalog.js';
import type { ConsentStepProps } from './components/consent-step/consent-step.js';
import type { EditionConsentProps } from './components/edition-consent/edition-consent.js';

/** The question whether one agrees to what an edition tells about data, for any page on which an act needs it. */
export const consentStep: AreaPart<ConsentStepProps> = {
  load: async () => (await import('./components/consent-step/consent-step.js')).ConsentStep,
  catalogs: [editionsCatalog],
};

/** The reader's consent in an edition and the way to take it back, for the page about themselves. */
export const editionConsent: AreaPart<EditionConsentProps> = {
  load: async () =>
    (await import('./components/edition-consent/edition-consent.js')).EditionConsent,
  catalogs: [editionsCatalog],
};
