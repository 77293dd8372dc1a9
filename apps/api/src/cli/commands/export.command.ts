import type { INestApplicationContext } from '@nestjs/common';
import { type Command, Option } from 'commander';
import {
  EditionExportReader,
  EXPORT_LAYOUTS,
  ExportFolder,
  type ExportLayout,
} from '@voix/api-outreach';
import { FolderNotEmpty } from '@voix/api-platform/files';
import { RequestContext } from '@voix/api-platform/request-context';
import { withContext } from '../cli-context.js';
import { editionBySlug } from '../edition-by-slug.js';
import { CommandRefused } from '../exit-codes.js';
import { Progress } from '../progress.js';

export function addExportCommand(program: Command): void {
  program
    .command('export')
    .description('écrit les données ouvertes d’une édition, dans le format que lit import')
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
    .action((edition: string, folder: string, options: { layout: ExportLayout }) =>
      withContext((app) => exportEdition(app, edition, folder, options.layout)),
    );
}

async function exportEdition(
  app: INestApplicationContext,
  slug: string,
  path: string,
  layout: ExportLayout,
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
      onProgress: (kind, count) => progress.show(kind, count, null),
      onKind: (kind, count) => {
        progress.stop();
        process.stdout.write(`  ${kind.padEnd(14)} ${String(count).padStart(8)}\n`);
      },
    })
    .finally(() => progress.stop());
  process.stdout.write(`Écrit dans ${path}\n`);
}
