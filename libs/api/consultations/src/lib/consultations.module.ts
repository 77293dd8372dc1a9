import { Module } from '@nestjs/common';
import { AuditModule } from '@voix/api-audit';
import { EditionsModule } from '@voix/api-editions';
import { ActivitiesOfNewEditions } from './application/activities-of-new-editions.js';
import { ActivityDesk } from './application/activity-desk.js';
import { ChangeGridUseCase } from './application/change-grid.use-case.js';
import { CreateActivityUseCase } from './application/create-activity.use-case.js';
import { DescribeActivityUseCase } from './application/describe-activity.use-case.js';
import { OrderActivitiesUseCase } from './application/order-activities.use-case.js';
import { RemoveActivityUseCase } from './application/remove-activity.use-case.js';
import { SetUpProposalsActivityUseCase } from './application/set-up-proposals-activity.use-case.js';
import { ConsultationsFacade } from './consultations.facade.js';
import { ActivityRepository } from './persistence/activity.repository.js';
import { CalendarRepository } from './persistence/calendar.repository.js';
import { GridRepository } from './persistence/grid.repository.js';
import { NewEditionActivitiesRepository } from './persistence/new-edition-activities.repository.js';

const REPOSITORIES = [ActivityRepository, CalendarRepository, GridRepository];
const USE_CASES = [
  ChangeGridUseCase,
  CreateActivityUseCase,
  DescribeActivityUseCase,
  OrderActivitiesUseCase,
  RemoveActivityUseCase,
  SetUpProposalsActivityUseCase,
];

/** Activities and what they allow in each phase, in every role of the server. */
@Module({
  imports: [AuditModule, EditionsModule],
  providers: [
    ...REPOSITORIES,
    NewEditionActivitiesRepository,
    ActivitiesOfNewEditions,
    ActivityDesk,
    ...USE_CASES,
    ConsultationsFacade,
  ],
  exports: [...REPOSITORIES, ...USE_CASES, ConsultationsFacade],
})
export class ConsultationsModule {}
