import { Module } from '@nestjs/common';
import { InformationSheetLoaders } from './graphql/information-sheet.loaders.js';
import { ThemeSheetsResolver } from './graphql/theme-sheets.resolver.js';
import { InformationModule } from './information.module.js';

/** Resolvers and loaders of information: the http role only. */
@Module({
  imports: [InformationModule],
  providers: [InformationSheetLoaders, ThemeSheetsResolver],
})
export class InformationApiModule {}
