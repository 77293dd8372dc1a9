import { Module } from '@nestjs/common';
import { EditionsModule } from './editions.module.js';
import { CharterFieldsResolver } from './graphql/charter.fields.resolver.js';
import { CharterReader } from './graphql/charter.reader.js';
import { CharterMutationsResolver } from './graphql/charter.mutations.resolver.js';
import { GuarantorMutationsResolver } from './graphql/guarantor.mutations.resolver.js';
import { ConsentFieldsResolver } from './graphql/consent.fields.resolver.js';
import { ConsentMutationsResolver } from './graphql/consent.mutations.resolver.js';
import { EditionFieldsResolver } from './graphql/edition.fields.resolver.js';
import { EditionLoaders } from './graphql/edition.loaders.js';
import { EditionQueriesResolver } from './graphql/edition.queries.resolver.js';
import { PhaseDatesMutationsResolver } from './graphql/phase-dates.mutations.resolver.js';
import { NoticeLoaders } from './graphql/notice.loaders.js';
import { PhaseHistoryLoaders } from './graphql/phase-history.loaders.js';
import { PhaseMutationsResolver } from './graphql/phase.mutations.resolver.js';
import { EditionReader } from './graphql/edition.reader.js';
import { PreparationMutationsResolver } from './graphql/preparation.mutations.resolver.js';
import { PreparationQueriesResolver } from './graphql/preparation.queries.resolver.js';
import { PreparationReader } from './graphql/preparation.reader.js';
import {
  EditionReferencesResolver,
  PreparedReferencesResolver,
} from './graphql/reference.fields.resolver.js';
import { ReferenceMutationsResolver } from './graphql/reference.mutations.resolver.js';
import { ThemeMutationsResolver } from './graphql/theme.mutations.resolver.js';

/** Resolvers and loaders of editions: the http role only. */
@Module({
  imports: [EditionsModule],
  providers: [
    EditionLoaders,
    EditionReader,
    EditionQueriesResolver,
    EditionFieldsResolver,
    PreparationReader,
    PreparationQueriesResolver,
    PreparationMutationsResolver,
    ThemeMutationsResolver,
    EditionReferencesResolver,
    PreparedReferencesResolver,
    ReferenceMutationsResolver,
    PhaseDatesMutationsResolver,
    NoticeLoaders,
    ConsentFieldsResolver,
    ConsentMutationsResolver,
    PhaseHistoryLoaders,
    PhaseMutationsResolver,
    CharterFieldsResolver,
    CharterReader,
    CharterMutationsResolver,
    GuarantorMutationsResolver,
  ],
  exports: [EditionLoaders],
})
export class EditionsApiModule {}
