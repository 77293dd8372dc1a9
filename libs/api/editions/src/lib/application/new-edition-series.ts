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

interface SeriesWords {
  readonly organizer: string;
  readonly seriesTitle?: string | undefined;
}

/** The series of a new edition, to be checked with the rest of the form before it is made. */
export interface ResolvedSeries {
  /** What the form says of it, or what it is called already. */
  readonly words: SeriesWords;
  /** Its id; makes it when it is new. */
  readonly ensure: (checked: SeriesWords) => Promise<string>;
}

/** Finds or makes the series that a new edition belongs to. */
@Injectable()
export class NewEditionSeries {
  constructor(private readonly editions: EditionRepository) {}

  async resolve(
    tx: RequestContext,
    choice: SeriesChoice,
    copiedSeriesId: string | null,
  ): Promise<ResolvedSeries> {
    const known = copiedSeriesId ?? choice.seriesId;
    if (known === null) return this.aNewOne(tx, choice);
    const [series] = isUuid(known) ? await this.editions.findSeries(tx, [known]) : [];
    if (series === undefined) throw new RefusalError('NOT_FOUND');
    const { id, organizer } = series;
    return { words: { organizer, seriesTitle: undefined }, ensure: async () => id };
  }

  private aNewOne(tx: RequestContext, { seriesTitle, organizer }: SeriesChoice): ResolvedSeries {
    return {
      words: { organizer: organizer ?? '', seriesTitle: seriesTitle ?? '' },
      ensure: ({ seriesTitle: title = '', organizer: name }) => {
        const id = tx.newId();
        // A name may have no Latin letter: its id is then its name in addresses. Two of one title share their series.
        const slug = slugify(title, SLUG_LENGTH) || id;
        return this.editions.ensureSeries(tx, { id, slug, title, organizer: name });
      },
    };
  }
}
