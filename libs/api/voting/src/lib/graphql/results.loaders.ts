import { Injectable } from '@nestjs/common';
import { ConsultationsFacade } from '@voix/api-consultations';
import { Loader } from '@voix/api-platform/graphql';

/** Whether the results of an activity may be seen now, asked once a request. Keys are activity ids. */
@Injectable()
export class ResultsLoaders {
  constructor(private readonly consultations: ConsultationsFacade) {}

  readonly areShown = new Loader(async (ctx, activityIds: readonly string[]) => {
    const shown: boolean[] = [];
    for (const id of activityIds) {
      const { isOpen } = await this.consultations.openness(ctx, id, 'SEE_RESULTS');
      shown.push(isOpen);
    }
    return shown;
  });
}
