import { useState, type ReactNode } from 'react';
import { PageHeader } from '@voix/web-ui';
import { ControlsShelf } from './controls-shelf.js';
import { FieldsShelf } from './fields-shelf.js';
import { FrontPageShelf } from './front-page-shelf.js';
import styles from './gallery.module.css';
import { StatesShelf } from './states-shelf.js';
import { TextShelf } from './text-shelf.js';
import { VotingShelf } from './voting-shelf.js';

const SHELVES: Readonly<Record<string, () => ReactNode>> = {
  'Front page': FrontPageShelf,
  Controls: ControlsShelf,
  Fields: FieldsShelf,
  Voting: VotingShelf,
  Text: TextShelf,
  States: StatesShelf,
};

/** Every component in its states. A tool for those who build: it exists in development only. */
export function GalleryPage() {
  const [shelf, setShelf] = useState(
    () => decodeURIComponent(location.hash.slice(1)) || 'Controls',
  );
  const Shelf = SHELVES[shelf] ?? ControlsShelf;
  return (
    <>
      <nav aria-label="Shelves" className={styles.shelves}>
        {Object.keys(SHELVES).map((name) => (
          <button
            key={name}
            type="button"
            aria-pressed={name === shelf}
            onClick={() => setShelf(name)}
          >
            {name}
          </button>
        ))}
      </nav>
      {shelf !== 'Front page' && <PageHeader title={shelf} />}
      <Shelf />
    </>
  );
}
