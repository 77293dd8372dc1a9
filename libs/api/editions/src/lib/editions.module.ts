import { Module } from '@nestjs/common';
import { AuditModule } from '@voix/api-audit';
import { IdentityModule } from '@voix/api-identity';
import { CharterKeeper } from './application/charter.keeper.js';
import { ChangePhaseDatesUseCase } from './application/change-phase-dates.use-case.js';
import { ClosePhaseUseCase } from './application/close-phase.use-case.js';
import { AddPhaseUseCase } from './application/add-phase.use-case.js';
import { OpenPhaseUseCase } from './application/open-phase.use-case.js';
import { PhaseDesk } from './application/phase-desk.js';
import { RemovePhaseUseCase } from './application/remove-phase.use-case.js';
import { RenamePhaseUseCase } from './application/rename-phase.use-case.js';
import { AddThemeUseCase } from './application/add-theme.use-case.js';
import { TakeThemeUseCase } from './application/take-theme.use-case.js';
import { DescribeThemeUseCase } from './application/describe-theme.use-case.js';
import { RetireThemeUseCase } from './application/retire-theme.use-case.js';
import { OrderThemesUseCase } from './application/order-themes.use-case.js';
import { AddReferenceUseCase } from './application/add-reference.use-case.js';
import { ChangeReferenceUseCase } from './application/change-reference.use-case.js';
import { OrderReferencesUseCase } from './application/order-references.use-case.js';
import { SeriesReferences } from './application/series-references.js';
import { SeriesReferenceRepository } from './persistence/series-reference.repository.js';
import { CreateEditionUseCase } from './application/create-edition.use-case.js';
import { DescribeEditionUseCase } from './application/describe-edition.use-case.js';
import { StateLegalBasisUseCase } from './application/state-legal-basis.use-case.js';
import { PublishEditionUseCase } from './application/publish-edition.use-case.js';
import { ArchiveEditionUseCase } from './application/archive-edition.use-case.js';
import { EditionDesk } from './application/edition-desk.js';
import { EditionReadiness } from './application/edition-readiness.js';
import { NewEditionContents } from './application/new-edition-contents.js';
import { NewEditionOrigin } from './application/new-edition-origin.js';
import { NewEditionSeries } from './application/new-edition-series.js';
import { PreparedEditionRepository } from './persistence/prepared-edition.repository.js';
import { EditionFactsRepository } from './persistence/edition-facts.repository.js';
import { PreparedThemeRepository } from './persistence/prepared-theme.repository.js';
import { CharterDraftRepository } from './persistence/charter-draft.repository.js';
import { SetUpEditionUseCase } from './application/set-up-edition.use-case.js';
import { AdoptCharterUseCase } from './application/adopt-charter.use-case.js';
import { ChangeCharterDraftUseCase } from './application/change-charter-draft.use-case.js';
import { CharterDesk } from './application/charter-desk.js';
import { DropCharterDraftUseCase } from './application/drop-charter-draft.use-case.js';
import { ConsentDataKeeper } from './application/consent-data.keeper.js';
import { GiveConsentUseCase } from './application/give-consent.use-case.js';
import { GuestConsentsContent } from './application/guest-consents.content.js';
import { NoticeKeeper } from './application/notice.keeper.js';
import { WithdrawConsentUseCase } from './application/withdraw-consent.use-case.js';
import { GuarantorKeeper } from './application/guarantor.keeper.js';
import { NameGuarantorUseCase } from './application/name-guarantor.use-case.js';
import { RecordedEditionContents } from './application/recorded-edition-contents.js';
import { EditionsFacade } from './editions.facade.js';
import { ReserveOrganizerNamesHandler } from './handlers/reserve-organizer-names.handler.js';
import { CharterRepository } from './persistence/charter.repository.js';
import { ConsentRepository } from './persistence/consent.repository.js';
import { EditionNoticeRepository } from './persistence/edition-notice.repository.js';
import { EditionRepository } from './persistence/edition.repository.js';
import { GuarantorRepository } from './persistence/guarantor.repository.js';
import { PhaseChangeRepository } from './persistence/phase-change.repository.js';
import { PhaseRepository } from './persistence/phase.repository.js';
import { ThemeRepository } from './persistence/theme.repository.js';

const REPOSITORIES = [
  EditionRepository,
  EditionNoticeRepository,
  ConsentRepository,
  PreparedEditionRepository,
  CharterRepository,
  CharterDraftRepository,
  GuarantorRepository,
  PhaseRepository,
  PhaseChangeRepository,
  ThemeRepository,
  PreparedThemeRepository,
  EditionFactsRepository,
  SeriesReferenceRepository,
];
const USE_CASES = [
  SetUpEditionUseCase,
  AddPhaseUseCase,
  ChangePhaseDatesUseCase,
  ClosePhaseUseCase,
  OpenPhaseUseCase,
  RemovePhaseUseCase,
  RenamePhaseUseCase,
  CreateEditionUseCase,
  DescribeEditionUseCase,
  StateLegalBasisUseCase,
  PublishEditionUseCase,
  ArchiveEditionUseCase,
  AddThemeUseCase,
  TakeThemeUseCase,
  DescribeThemeUseCase,
  RetireThemeUseCase,
  OrderThemesUseCase,
  AddReferenceUseCase,
  ChangeReferenceUseCase,
  OrderReferencesUseCase,
  ChangeCharterDraftUseCase,
  AdoptCharterUseCase,
  DropCharterDraftUseCase,
  NameGuarantorUseCase,
  GiveConsentUseCase,
  WithdrawConsentUseCase,
];

/** Series, editions, charters, phases and themes, in every role of the server. */
@Module({
  imports: [AuditModule, IdentityModule],
  providers: [
    ...REPOSITORIES,
    ...USE_CASES,
    PhaseDesk,
    EditionDesk,
    EditionReadiness,
    NewEditionContents,
    NewEditionOrigin,
    NewEditionSeries,
    SeriesReferences,
    CharterKeeper,
    CharterDesk,
    GuarantorKeeper,
    NoticeKeeper,
    ConsentDataKeeper,
    GuestConsentsContent,
    RecordedEditionContents,
    EditionsFacade,
    ReserveOrganizerNamesHandler,
  ],
  exports: [
    ...REPOSITORIES,
    ...USE_CASES,
    EditionDesk,
    PhaseDesk,
    EditionsFacade,
    SeriesReferences,
  ],
})
export class EditionsModule {}
