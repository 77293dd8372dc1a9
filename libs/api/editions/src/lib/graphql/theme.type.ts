import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { EditionTheme } from '../domain/theme.js';

@ObjectType('Theme', { description: 'A subject of the debate, as one edition takes it up' })
export class ThemeType {
  @Field(() => ID, { description: 'Stable identifier, the same in every edition of the series' })
  id: string;

  /** Not a field: in which edition this theme is shown. Its sheets and its proposals are those of that edition. */
  editionId: string;

  @Field(() => String, { description: 'Name in addresses, the same in every edition' })
  code: string;

  @Field(() => String, { description: 'What the theme is called' })
  title: string;

  @Field(() => String, { description: 'What it is about, in a few sentences' })
  summary: string;

  @Field(() => Int, { description: 'Its place among the themes of the edition, from 1' })
  position: number;

  @Field(() => Boolean, {
    description: 'Whether nothing new is written on it; what was written stays',
  })
  isRetired: boolean;
}

export function presentTheme(theme: EditionTheme): ThemeType {
  const { id, editionId, code, title, summary, position, isRetired } = theme;
  return Object.assign(new ThemeType(), {
    id,
    editionId,
    code,
    title,
    summary,
    position,
    isRetired,
  });
}
