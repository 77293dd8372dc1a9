import type { INestApplicationContext } from '@nestjs/common';
import { type Command, Option } from 'commander';
import {
  EditionExportReader,
  EXPORT_AUDIENCES,
  EXPORT_LAYOUTS,
  ExportFolder,
  type ExportAudience,
  type ExportLayout,
} from '@voix/api-outreach';
import { FolderNotEmpty } from '@voix/api-platform/files';
import { RequestContext } from '@voix/api-platform/request-context';
import { withContext } from '../cli-context.js';
import { editionBySlug } from '../edition-by-slug.js';
import { CommandRefused } from '../exit-codes.js';
import { Progress } from '../progress.js';

interface ExportCommandOptions {
  readonly layout: ExportLayout;
  readonly audience: ExportAudience;
}

export function addExportCommand(program: Command): void {
  program
    .command('export')
    .description(
      'écrit une édition dans le format que lit import : les données ouvertes, sauf si dit autrement',
    )
    .argument('<edition>', 'nom de l’édition dans les adresses')
    .argument('<dossier>', 'où écrire ; il est nouveau ou vide')
    .addOption(
      new Option(
        '--layout <nom>',
        'jsonl garde tout ; csv s’ouvre dans un tableur, sans les versions antérieures',
      )
        .choices(EXPORT_LAYOUTS)
        .default('jsonl'),
    )
    .addOption(
      new Option(
        '--audience <nom>',
        'organizers : tous les votes d’une personne sous un même nom, avec leurs heures ; à ne jamais publier',
      )
        .choices(EXPORT_AUDIENCES)
        .default('public'),
    )
    .action((edition: string, folder: string, options: ExportCommandOptions) =>
      withContext((app) => exportEdition(app, edition, folder, options)),
    );
}

async function exportEdition(
  app: INestApplicationContext,
  slug: string,
  path: string,
  { layout, audience }: ExportCommandOptions,
): Promise<void> {
  const ctx = RequestContext.create({ origin: 'cli' });
  await editionBySlug(app, ctx, slug);
  const folder = await ExportFolder.create(path, layout).catch((error: unknown) => {
    throw error instanceof FolderNotEmpty
      ? new CommandRefused(`${error.path} n’est pas vide : choisissez un autre dossier.`)
      : error;
  });
  const progress = new Progress();
  await app
    .get(EditionExportReader)
    .write(ctx, slug, folder, {
      audience,
      onProgress: (kind, count) => progress.show(kind, count, null),
      onKind: (kind, count) => {
        progress.stop();
        process.stdout.write(`  ${kind.padEnd(14)} ${String(count).padStart(8)}\n`);
      },
    })
    .finally(() => progress.stop());
  process.stdout.write(`Écrit dans ${path}\n`);
}
