import { confusableSkeleton } from '@voix/domain-kernel';
import { isProtectedName } from './protected-names.js';

const PLACES = ['Bretagne', 'Normandie', 'Île-de-France', 'La Réunion'];

describe('isProtectedName', () => {
  it.each([
    'CCNE',
    'ccne',
    'С\u0421NE',
    'C.C.N.E.',
    'ⅭⅭNE',
    'Mod\u00E9ration',
    'MODERATI0N',
    'v\u043Eix',
  ])('A45: protects %s, whatever alphabet it borrows from', (name) => {
    expect(isProtectedName(confusableSkeleton(name), [])).toBe(true);
  });

  it.each([
    'ARS Bretagne',
    'Agence régionale de santé de Normandie',
    'ARS d’Île-de-France',
    'Аrѕ Brеtаgnе',
    'Organisateur Normandie',
    'Médiatrice de La Réunion',
    'HAS France',
  ])('A45: protects %s: an institution in its place', (name) => {
    expect(isProtectedName(confusableSkeleton(name), PLACES)).toBe(true);
  });

  it.each([
    'Anne',
    'Hassan',
    'Garance',
    'Voix 7K3F-Q2',
    'Infirmière du Nord',
    'Anne Bretagne',
    'Bretagne',
  ])('leaves %s to people', (name) => {
    expect(isProtectedName(confusableSkeleton(name), PLACES)).toBe(false);
  });
});
