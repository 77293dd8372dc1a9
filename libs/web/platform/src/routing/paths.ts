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
  /** Everything that there is to understand: sheets, words, examples, meetings. */
  understand: routePath('/editions/:edition/comprendre'),
  sheet: routePath('/editions/:edition/comprendre/fiches/:sheet'),
  sheetVersions: routePath('/editions/:edition/comprendre/fiches/:sheet/versions'),
  participate: routePath('/editions/:edition/participer'),
  calendar: routePath('/editions/:edition/calendrier'),
  glossary: routePath('/editions/:edition/glossaire'),
  careCases: routePath('/editions/:edition/cas-d-usage'),
  careCase: routePath('/editions/:edition/cas-d-usage/:careCase'),
  agenda: routePath('/editions/:edition/agenda'),
  event: routePath('/editions/:edition/agenda/:event'),
  /** Answers of the server for programs that keep calendars. */
  agendaFeed: routePath('/editions/:edition/agenda.ics'),
  eventFeed: routePath('/editions/:edition/agenda/:event/agenda.ics'),
  charter: routePath('/editions/:edition/charte'),
  editionPrivacy: routePath('/editions/:edition/vos-donnees'),
  charterVersions: routePath('/editions/:edition/charte/versions'),
  signIn: routePath('/connexion'),
  secondFactor: routePath('/connexion/seconde-verification'),
  /** Where a person says whether an identity of another service is theirs. */
  linkIdentity: routePath('/connexion/identite'),
  /** A form of the sign-in page is sent there: the server leads on to the provider. */
  openIdSignIn: routePath('/connexion/openid/:provider'),
  signInLink: routePath('/connexion/lien'),
  firstOrganizer: routePath('/premiere-organisation'),
  security: routePath('/ma-page/securite'),
  myPage: routePath('/ma-page'),
  /** A file of the server: everything that is held about the person who asks. */
  myData: routePath('/ma-page/mes-donnees.zip'),
  administration: routePath('/administration'),
  newEdition: routePath('/administration/editions/nouvelle'),
  editionAdministration: routePath('/administration/editions/:edition'),
  calendarAdministration: routePath('/administration/editions/:edition/calendrier'),
  charterAdministration: routePath('/administration/editions/:edition/charte'),
  themesAdministration: routePath('/administration/editions/:edition/themes'),
  informationAdministration: routePath('/administration/editions/:edition/comprendre'),
  newSheet: routePath('/administration/editions/:edition/comprendre/fiches/nouvelle'),
  sheetAdministration: routePath('/administration/editions/:edition/comprendre/fiches/:sheet'),
  glossaryAdministration: routePath('/administration/editions/:edition/glossaire'),
  careCasesAdministration: routePath('/administration/editions/:edition/cas-d-usage'),
  agendaAdministration: routePath('/administration/editions/:edition/agenda'),
  peopleAdministration: routePath('/administration/editions/:edition/personnes'),
  referencesAdministration: routePath('/administration/editions/:edition/references'),
  accessibility: routePath('/accessibilite'),
  privacy: routePath('/confidentialite'),
  /** A page of the server, where messages go when no mail server is configured. */
  mailbox: routePath('/dev/mailbox'),
  gallery: routePath('/gallery'),
} as const;
