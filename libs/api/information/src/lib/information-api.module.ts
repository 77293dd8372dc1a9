import { Module } from '@nestjs/common';
import { EditionsApiModule } from '@voix/api-editions';
import { EasyReadFieldsResolver } from './graphql/sheets/easy-read.fields.resolver.js';
import { EditionSheetsResolver } from './graphql/sheets/edition-sheets.resolver.js';
import { SheetDraftFieldsResolver } from './graphql/sheets/sheet-draft.fields.resolver.js';
import { SheetDraftReader } from './graphql/sheets/sheet-draft.reader.js';
import { SheetFieldsResolver } from './graphql/sheets/sheet.fields.resolver.js';
import { SheetLoaders } from './graphql/sheets/sheet.loaders.js';
import { SheetMutationsResolver } from './graphql/sheets/sheet.mutations.resolver.js';
import { ThemeSheetsResolver } from './graphql/sheets/theme-sheets.resolver.js';
import { InformationModule } from './information.module.js';

/** Resolvers and loaders of information: the http role only. */
@Module({
  imports: [InformationModule, EditionsApiModule],
  providers: [
    EasyReadFieldsResolver,
    EditionSheetsResolver,
    SheetDraftFieldsResolver,
    SheetDraftReader,
    SheetFieldsResolver,
    SheetLoaders,
    SheetMutationsResolver,
    ThemeSheetsResolver,
  ],
})
export class InformationApiModule {}
