import { confusableSkeleton } from '@voix/domain-kernel';

/**
 * Names that would pass for the organiser's or an institution's, in any edition. An edition's own names are in the
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

const PROTECTED_SKELETONS: ReadonlySet<string> = new Set(PROTECTED_NAMES.map(confusableSkeleton));

/** Whether a name with this skeleton can be taken for a protected one. */
export function isProtectedName(skeleton: string): boolean {
  return PROTECTED_SKELETONS.has(skeleton);
}
