import { Prose, WordDiff } from '@voix/web-ui';
import { Specimen } from './specimen.js';

const MARKDOWN = `## Ce qui est proposé

Quand un établissement utilise un outil d’aide à la décision, **la personne soignée est prévenue** avant, et peut demander une lecture *sans* l’outil.

1. Une affiche à l’accueil.
2. Une phrase dans le compte rendu.
3. Un nom à qui parler.

> La machine propose, l’équipe décide, la personne consent.

Voir le [rapport de l’édition 2024](https://exemple.fr/rapport), et non [ceci](javascript:alert(1)). <b>Le HTML reste du texte.</b>`;

export function TextShelf() {
  return (
    <>
      <Specimen name="Prose">
        <Prose markdown={MARKDOWN} topHeading={3} />
      </Specimen>
      <Specimen name="WordDiff">
        <WordDiff
          changes={[
            { kind: 'SAME', text: 'La moitié du temps gagné ' },
            { kind: 'REMOVED', text: 'pourrait être' },
            { kind: 'ADDED', text: 'doit être' },
            { kind: 'SAME', text: ' réservée à l’échange avec la personne soignée' },
            { kind: 'ADDED', text: ', et ce temps doit être mesuré' },
            { kind: 'SAME', text: '.' },
          ]}
        />
      </Specimen>
    </>
  );
}
