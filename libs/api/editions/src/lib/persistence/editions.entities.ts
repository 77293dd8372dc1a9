import { CharterDraftEntity } from './charter-draft.entity.js';
import { CharterEntity } from './charter.entity.js';
import { ConsentEntity } from './consent.entity.js';
import { EditionNoticeEntity } from './edition-notice.entity.js';
import { EditionEntity } from './edition.entity.js';
import { EditionThemeEntity } from './edition-theme.entity.js';
import { GuarantorEntity } from './guarantor.entity.js';
import { PhaseChangeEntity } from './phase-change.entity.js';
import { PhaseEntity } from './phase.entity.js';
import { SeriesEntity } from './series.entity.js';
import { SeriesReferenceEntity } from './series-reference.entity.js';
import { ThemeEntity } from './theme.entity.js';

/** The tables of this area, for the application's one data source. */
export const EDITIONS_ENTITIES = [
  SeriesEntity,
  SeriesReferenceEntity,
  EditionEntity,
  EditionNoticeEntity,
  ConsentEntity,
  CharterEntity,
  CharterDraftEntity,
  GuarantorEntity,
  PhaseEntity,
  PhaseChangeEntity,
  ThemeEntity,
  EditionThemeEntity,
];
