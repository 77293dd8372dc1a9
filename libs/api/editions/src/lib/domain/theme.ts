/** A subject heading, stable across the editions of a series. */
export interface ThemeSummary {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly summary: string;
}

/** A theme as one edition takes it up. */
export interface EditionTheme extends ThemeSummary {
  readonly editionId: string;
  readonly position: number;
  /** Nothing new is written on it; what was written stays. */
  readonly isRetired: boolean;
}

/** A theme of an edition as those see it who prepare it. */
export interface PreparedTheme extends EditionTheme {
  /** Counted up by each change of its words. */
  readonly version: number;
}

/** Names a theme within an edition. */
export interface EditionThemeKey {
  readonly editionId: string;
  readonly themeId: string;
}
