import type { Permission } from '@voix/contracts/permissions';
import { paths } from '@voix/web-platform/routing';

/**
 * The rooms of an edition's administration, in the order in which an edition is prepared. Whoever builds one adds its
 * line here, its words to `messages/*.json` and its page to a routes file of its own.
 */
export const EDITION_ROOMS = [
  {
    at: paths.editionAdministration,
    label: 'admin.rooms.overview',
    permission: 'editions.configure',
  },
  {
    at: paths.calendarAdministration,
    label: 'admin.rooms.calendar',
    permission: 'editions.configure',
  },
  {
    at: paths.charterAdministration,
    label: 'admin.rooms.charter',
    permission: 'editions.configure',
  },
  { at: paths.themesAdministration, label: 'admin.rooms.themes', permission: 'editions.configure' },
  {
    at: paths.informationAdministration,
    label: 'admin.rooms.information',
    permission: 'information.edit',
  },
  {
    at: paths.glossaryAdministration,
    label: 'admin.rooms.glossary',
    permission: 'information.edit',
  },
  {
    at: paths.careCasesAdministration,
    label: 'admin.rooms.use-cases',
    permission: 'information.edit',
  },
  { at: paths.agendaAdministration, label: 'admin.rooms.agenda', permission: 'events.manage' },
  {
    at: paths.peopleAdministration,
    label: 'admin.rooms.people',
    permission: 'editions.configure',
  },
  {
    at: paths.referencesAdministration,
    label: 'admin.rooms.references',
    permission: 'editions.configure',
  },
] as const satisfies readonly {
  readonly at: { readonly to: (params: { edition: string }) => string };
  readonly label: string;
  readonly permission: Permission;
}[];
