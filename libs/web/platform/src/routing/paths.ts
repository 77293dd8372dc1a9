import { routePath } from './route-path.js';

/** Every address of the site. Links and routes both read it; no other file spells one. */
export const paths = {
  home: routePath('/'),
  edition: routePath('/editions/:edition'),
  theme: routePath('/editions/:edition/themes/:theme'),
  proposals: routePath('/editions/:edition/propositions'),
  newProposal: routePath('/editions/:edition/propositions/nouvelle'),
  /** `:proposal` is made by `proposalSegment` and read by `proposalNumberOf`. */
  proposal: routePath('/editions/:edition/propositions/:proposal'),
  reviseProposal: routePath('/editions/:edition/propositions/:proposal/modifier'),
  proposalVersions: routePath('/editions/:edition/propositions/:proposal/versions'),
  vote: routePath('/editions/:edition/voter'),
  search: routePath('/editions/:edition/recherche'),
  charter: routePath('/editions/:edition/charte'),
  signIn: routePath('/connexion'),
  secondFactor: routePath('/connexion/seconde-verification'),
  signInLink: routePath('/connexion/lien'),
  firstOrganizer: routePath('/premiere-organisation'),
  security: routePath('/ma-page/securite'),
  myPage: routePath('/ma-page'),
  administration: routePath('/administration'),
  newEdition: routePath('/administration/editions/nouvelle'),
  editionAdministration: routePath('/administration/editions/:edition'),
  calendarAdministration: routePath('/administration/editions/:edition/calendrier'),
  charterAdministration: routePath('/administration/editions/:edition/charte'),
  themesAdministration: routePath('/administration/editions/:edition/themes'),
  informationAdministration: routePath('/administration/editions/:edition/comprendre'),
  peopleAdministration: routePath('/administration/editions/:edition/personnes'),
  referencesAdministration: routePath('/administration/editions/:edition/references'),
  accessibility: routePath('/accessibilite'),
  privacy: routePath('/confidentialite'),
  /** A page of the server, where messages go when no mail server is configured. */
  mailbox: routePath('/dev/mailbox'),
  gallery: routePath('/gallery'),
} as const;
