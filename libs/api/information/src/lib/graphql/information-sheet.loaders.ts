import { Injectable } from '@nestjs/common';
import type { EditionThemeKey } from '@voix/api-editions';
import { groupedBy, Loader, type GraphqlContext } from '@voix/api-platform/graphql';
import { InformationSheetRepository } from '../persistence/information-sheet.repository.js';
import { presentSheet, type InformationSheetType } from './information-sheet.type.js';

/** Information sheets, one statement for all the themes that a request asks. */
@Injectable()
export class InformationSheetLoaders {
  private readonly sheets = new Loader<string, InformationSheetType[]>(async (ctx, keys) => {
    const rows = await this.repository.findOfThemes(ctx, keys.map(themeNamed));
    return groupedBy(keys, rows, nameOf).map((group) => group.map(presentSheet));
  });

  constructor(private readonly repository: InformationSheetRepository) {}

  /** The sheets of a theme within an edition: a theme lasts, its sheets are written anew. */
  ofTheme(graphql: GraphqlContext, theme: EditionThemeKey): Promise<InformationSheetType[]> {
    return this.sheets.load(graphql, nameOf(theme));
  }
}

const nameOf = ({ editionId, themeId }: EditionThemeKey) => `${editionId} ${themeId}`;

function themeNamed(name: string): EditionThemeKey {
  const [editionId = '', themeId = ''] = name.split(' ');
  return { editionId, themeId };
}
