/**
 * Who an export is for. What is public names a voter anew on each proposal and keeps silent about when they voted:
 * nobody can put together what one person thinks of health. Organisers may be given one name for all votes of a person,
 * with their times: such files stay with those whom the organisers answer for.
 */
export const EXPORT_AUDIENCES = ['public', 'organizers'] as const;
export type ExportAudience = (typeof EXPORT_AUDIENCES)[number];

/**
 * The source that an export names: this edition and no other, wherever it travels. The two kinds call voters by other
 * names, and so are two sources.
 */
export function exportSource(editionId: string, audience: ExportAudience): string {
  return `export:${audience}:${editionId}`;
}

/** Whether records come from this very edition: all they tell is there already. */
export function isExportOf(editionId: string, source: string): boolean {
  return EXPORT_AUDIENCES.some((audience) => exportSource(editionId, audience) === source);
}
