import { useEffect, useState, type ComponentType } from 'react';
import { useConsentDesk, useConsentQuestion } from '@voix/web-platform/consent';
import type { ConsentStepProps } from '@voix/web-editions';
import { useEnsureCatalogs } from '@voix/web-platform/i18n';
import { consentStepPart } from '../router/areas.js';

/** Asks for the consent that an act waits for, over the page on which the act was done. */
export function ConsentQuestion() {
  const desk = useConsentDesk();
  const edition = useConsentQuestion();
  const ensureCatalogs = useEnsureCatalogs();
  const [Step, setStep] = useState<ComponentType<ConsentStepProps>>();
  const isWanted = edition !== undefined && Step === undefined;

  useEffect(() => {
    if (!isWanted) return;
    const { load, catalogs } = consentStepPart;
    Promise.all([load(), ensureCatalogs(catalogs)]).then(
      ([loaded]) => setStep(() => loaded),
      (error: unknown) => {
        reportError(error);
        // Without the question there is no consent: the act says that it is not recorded, and asks again on demand.
        desk.answer(false);
      },
    );
  }, [isWanted, desk, ensureCatalogs]);

  if (edition === undefined || !Step) return null;
  return <Step key={edition} edition={edition} onAnswer={desk.answer} />;
}
