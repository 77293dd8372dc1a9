import { confusableSkeleton } from '@voix/domain-kernel';

/**
 * Names that would pass for the organiser's or an institution's, in any edition. What editions add is in the
 * table `reserved_names`. Only a role gives a badge; this list keeps a name from looking like one.
 */
const PROTECTED_NAMES = [
  'Voix',
  'Administrateur',
  'Administratrice',
  'Administration',
  'Animateur',
  'Animatrice',
  'Comité citoyen',
  'Comité de gouvernance',
  'Équipe Voix',
  'États généraux',
  'Garant',
  'Garante',
  'Médiateur',
  'Médiatrice',
  'Modérateur',
  'Modératrice',
  'Modération',
  'Organisateur',
  'Organisatrice',
  'Organisation',
  'Admin',
  'Administrator',
  'Moderator',
  'Organizer',
  'Organiser',
  'Support',
  'Académie nationale de médecine',
  'Agence du numérique en santé',
  'Agence nationale de sécurité du médicament',
  'Agence régionale de santé',
  'ANS',
  'ANSM',
  'ARS',
  'Assemblée nationale',
  'Assurance maladie',
  'Ameli',
  'CCNE',
  'CESE',
  'CNDP',
  'CNIL',
  'CNS',
  'Comité consultatif national d’éthique',
  'Commission nationale du débat public',
  'Conférence nationale de santé',
  'CNOM',
  'Conseil de l’Ordre',
  'Défenseur des droits',
  'France Assos Santé',
  'Gouvernement',
  'HAS',
  'Haute Autorité de santé',
  'Health Data Hub',
  'Inserm',
  'Ministère de la Santé',
  'Ordre des médecins',
  'OPECST',
  'Santé publique France',
  'Sénat',
] as const;

const PROTECTED_SKELETONS: readonly string[] = PROTECTED_NAMES.map(confusableSkeleton);

/** What stands between an institution and its place: "Garant de la Réunion", "ARS d’Île-de-France". */
const LINKS = ['', 'de', 'd', 'du', 'des', 'de la', 'de l', 'en', 'à', 'au', 'aux'] as const;

/** Whether a name with this skeleton can be taken for a protected one, as it is or with the country or a place behind it. */
export function isProtectedName(skeleton: string, places: readonly string[]): boolean {
  return PROTECTED_SKELETONS.some(
    (name) => skeleton === name || isLocal(name, skeleton, ['France', ...places]),
  );
}

/** Composes instead of cutting: two letters that meet can look like a third ("r" and "n"). */
function isLocal(name: string, skeleton: string, places: readonly string[]): boolean {
  if (!skeleton.startsWith(name.slice(0, -1))) return false;
  return places.some((place) =>
    LINKS.some((link) => confusableSkeleton(`${name} ${link} ${place}`) === skeleton),
  );
}
