import { Injectable } from '@nestjs/common';
import { RefusalError } from '@voix/api-platform/access';
import type { RequestContext } from '@voix/api-platform/request-context';
import { isUuid, slugify } from '@voix/domain-kernel';
import { EditionRepository } from '../persistence/edition.repository.js';

const SLUG_LENGTH = 50;

interface SeriesChoice {
  readonly seriesId: string | null;
  readonly seriesTitle: string | null;
  readonly organizer: string | null;
}

/** The series of a new edition: one that there is, or one to be made once the whole form is right. */
export type SeriesOfNewEdition =
  | { readonly id: string }
  | { readonly id: null; readonly title: string; readonly organizer: string };

/** Finds or makes the series that a new edition belongs to. */
@Injectable()
export class NewEditionSeries {
  constructor(private readonly editions: EditionRepository) {}

  /** Refuses with NOT_FOUND a series that there is not. */
  async find(
    tx: RequestContext,
    choice: SeriesChoice,
    copiedSeriesId: string | null,
  ): Promise<SeriesOfNewEdition> {
    const known = copiedSeriesId ?? choice.seriesId;
    if (known === null)
      return { id: null, title: choice.seriesTitle ?? '', organizer: choice.organizer ?? '' };
    const [series] = isUuid(known) ? await this.editions.findSeries(tx, [known]) : [];
    if (series === undefined) throw new RefusalError('NOT_FOUND');
    return { id: series.id };
  }

  /** Makes it. Two of one title share their series: the first keeps its words. */
  add(tx: RequestContext, title: string, organizer: string): Promise<string> {
    const id = tx.newId();
    // A name may have no Latin letter: its id is then its name in addresses.
    const slug = slugify(title, SLUG_LENGTH) || id;
    return this.editions.ensureSeries(tx, { id, slug, title, organizer });
  }
}
