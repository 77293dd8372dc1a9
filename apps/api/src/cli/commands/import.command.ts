import type { INestApplicationContext } from '@nestjs/common';
import { type Command, Option } from 'commander';
import {
  IMPORT_FORMATS,
  ImportRecordsUseCase,
  noteLine,
  openImportSource,
  problemLine,
  type ImportFormatName,
  type ImportProblem,
  type ImportReport,
} from '@voix/api-outreach';
import { RequestContext } from '@voix/api-platform/request-context';
import { withContext } from '../cli-context.js';
import { CommandRefused } from '../exit-codes.js';
import { Progress } from '../progress.js';

interface ImportCommandOptions {
  readonly format?: ImportFormatName;
  readonly edition?: string;
  readonly preview: boolean;
}

export function addImportCommand(program: Command): void {
  program
    .command('import')
    .description('reprend une édition, ses personnes, ses textes et ses votes : tout, ou rien')
    .argument('<chemin>', 'dossier ou fichier (docs/reference/import-format.md)')
    .addOption(
      new Option('--format <nom>', 'forme des fichiers ; devinée si elle n’est pas donnée').choices(
        IMPORT_FORMATS,
      ),
    )
    .option('--edition <slug>', 'l’édition à remplir ; sinon, celle que nomment les fichiers')
    .option('--preview', 'vérifie tout et dit ce qui serait ajouté, sans rien ajouter', false)
    .addHelpText(
      'after',
      '\nRefaire un import n’ajoute rien. Code de sortie 1 : les fichiers ont des défauts, listés par fichier, ligne et colonne.',
    )
    .action((path: string, options: ImportCommandOptions) =>
      withContext((app) => importPath(app, path, options)),
    );
}

async function importPath(
  app: INestApplicationContext,
  path: string,
  { format, edition, preview }: ImportCommandOptions,
): Promise<void> {
  const opened = await openImportSource(path, format);
  if (!opened.ok) throw faulty(opened.error, opened.error.length);
  const progress = new Progress();
  const imported = await app
    .get(ImportRecordsUseCase)
    .run(RequestContext.create({ origin: 'cli' }), opened.value, {
      isPreview: preview,
      ...(edition !== undefined && { editionSlug: edition }),
      onProgress: ({ step, kind, done, total }) =>
        progress.show(`${step === 'CHECK' ? 'vérification' : 'écriture'} ${kind}`, done, total),
    })
    .finally(() => progress.stop());
  if (!imported.ok) throw faulty(imported.error.problems, imported.error.total);
  process.stdout.write(reportText(imported.value, preview));
}

function faulty(problems: readonly ImportProblem[], total: number): CommandRefused {
  const lines = problems.map((problem) => problemLine(problem));
  const hidden = total - problems.length;
  const more = hidden === 0 ? [] : [`… et ${hidden} autres.`];
  return new CommandRefused(
    [...lines, ...more, `Rien n’a été importé. Défauts : ${total}.`].join('\n'),
  );
}

function reportText({ editionSlug, isNewEdition, kinds, notes }: ImportReport, isPreview: boolean) {
  const lines = kinds.map(
    ({ kind, read, added }) =>
      `  ${kind.padEnd(14)} ${String(read).padStart(8)} lus ${String(added).padStart(8)} nouveaux`,
  );
  const edition = `Édition ${editionSlug}${isNewEdition ? ' (nouvelle)' : ''}`;
  const end = isPreview ? ['Aperçu : rien n’a été gardé.'] : [];
  const told = notes.map((note) => noteLine(note));
  return `${[edition, ...lines, ...told, ...end].join('\n')}\n`;
}
