export { aProposal } from './a-proposal.js';
export { anOrganizerOf } from './an-organizer.js';
export {
  anOpenEdition,
  editionRecordOf,
  endPhaseOf,
  type EditionOptions,
  type OpenEdition,
} from './open-edition.js';
export { aGuest, anAccountHolder, PEOPLE } from './people.js';
export { receivedMails } from './received-mails.js';
export { passSecondFactor, setUpAuthenticator } from './second-factor.js';
export { SoftwarePasskey, type DeviceOptions } from './software-passkey.js';
export { askForLink, signIn, signInByMail, type ReceivedKeys } from './sign-in.js';
export { TestBrowser } from './test-browser.js';
