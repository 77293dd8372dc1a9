import { Module } from '@nestjs/common';
import { EditionsModule } from '@voix/api-editions';
import { ActivitiesOfNewEditions } from './application/activities-of-new-editions.js';
import { SetUpProposalsActivityUseCase } from './application/set-up-proposals-activity.use-case.js';
import { ConsultationsFacade } from './consultations.facade.js';
import { ActivityRepository } from './persistence/activity.repository.js';
import { CalendarRepository } from './persistence/calendar.repository.js';
import { NewEditionActivitiesRepository } from './persistence/new-edition-activities.repository.js';

const REPOSITORIES = [ActivityRepository, CalendarRepository];

/** Activities and what they allow in each phase, in every role of the server. */
@Module({
  imports: [EditionsModule],
  providers: [
    ...REPOSITORIES,
    NewEditionActivitiesRepository,
    ActivitiesOfNewEditions,
    SetUpProposalsActivityUseCase,
    ConsultationsFacade,
  ],
  exports: [...REPOSITORIES, SetUpProposalsActivityUseCase, ConsultationsFacade],
})
export class ConsultationsModule {}
