import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { PreparedTheme, ThemeSummary } from '../domain/theme.js';

@ObjectType('PreparedTheme', {
  description: 'A theme of an edition as those see it who prepare it',
})
export class PreparedThemeType {
  @Field(() => ID, { description: 'The identifier of the theme' })
  id: string;

  @Field(() => String, { description: 'Name in addresses; it never changes' })
  code: string;

  @Field(() => String, { description: 'What the theme is called, in all editions' })
  title: string;

  @Field(() => String, { description: 'What it is about, in a few sentences' })
  summary: string;

  @Field(() => Int, { description: 'Counted up by each change of its words' })
  version: number;

  @Field(() => Boolean, { description: 'Whether nothing new is written on it' })
  isRetired: boolean;
}

@ObjectType('SeriesTheme', { description: 'A theme of the series that an edition could take up' })
export class SeriesThemeType {
  @Field(() => ID, { description: 'The identifier of the theme' })
  id: string;

  @Field(() => String, { description: 'What the theme is called' })
  title: string;

  @Field(() => String, { description: 'What it is about, in a few sentences' })
  summary: string;
}

export function presentPreparedTheme(theme: PreparedTheme): PreparedThemeType {
  const { id, code, title, summary, version, isRetired } = theme;
  return Object.assign(new PreparedThemeType(), { id, code, title, summary, version, isRetired });
}

export function presentSeriesTheme({ id, title, summary }: ThemeSummary): SeriesThemeType {
  return Object.assign(new SeriesThemeType(), { id, title, summary });
}
