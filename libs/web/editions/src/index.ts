export type { ConsentStepProps } from './lib/components/consent-step/consent-step.js';
export { consentStep, editionConsent } from './lib/editions.parts.js';
export { editionsRoutes, type EditionsParts } from './lib/editions.routes.js';
