import {
  Button,
  Countdown,
  DateText,
  EmptyState,
  FailureMessage,
  Notice,
  Skeleton,
  UserErrorMessage,
} from '@voix/web-ui';
import { Specimen } from './specimen.js';

const SOON = new Date(Date.now() + 5.2 * 3_600_000).toISOString();
const DEADLINE = '2027-03-14T22:59:00Z';

export function StatesShelf() {
  return (
    <>
      <Specimen name="Notice">
        <Notice heading="Vous pouvez voter sans compte.">
          Un compte sert à retrouver vos contributions, et à savoir ce qu’elles deviennent.
        </Notice>
        <Notice tone="success" heading="Votre vote est enregistré.">
          Vous pouvez le changer jusqu’à la fin de la phase.
        </Notice>
        <Notice
          tone="warning"
          heading="Cette phase se termine demain soir."
          actions={<Button>Voter maintenant</Button>}
        />
        <Notice tone="refused" heading="Cette proposition a été refusée.">
          Elle nomme une personne qui n’est pas publique. Son auteur peut la corriger, ou faire un
          recours auprès de la médiatrice.
        </Notice>
      </Specimen>
      <Specimen name="UserErrorMessage, FailureMessage">
        <UserErrorMessage
          error={{ __typename: 'PhaseClosedError', code: 'PHASE_CLOSED', message: '' }}
        />
        <FailureMessage failure={{ kind: 'unreachable' }} />
        <FailureMessage failure={{ kind: 'bug', reference: '20261123-0912-7F3A' }} />
      </Specimen>
      <Specimen name="EmptyState">
        <EmptyState
          heading="Aucune proposition sur ce thème pour l’instant."
          action={<Button variant="primary">Faire la première</Button>}
        >
          <p>Dites ce qui changerait les choses, en quelques phrases.</p>
        </EmptyState>
      </Specimen>
      <Specimen name="Skeleton">
        <Skeleton shape="title" lines={1} />
        <Skeleton lines={4} />
      </Specimen>
      <Specimen name="DateText, Countdown">
        <p>
          <DateText at={DEADLINE} form="until" timeZone="Europe/Paris" />
        </p>
        <p>
          <DateText at={DEADLINE} form="moment" timeZone="Indian/Reunion" />
        </p>
        <Countdown until={SOON} />
      </Specimen>
    </>
  );
}
