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
    .description('take in an edition, its people, texts and votes: all of it, or nothing')
    .argument('<path>', 'folder or file (docs/reference/import-format.md)')
    .addOption(
      new Option('--format <name>', 'layout of the files; guessed when it is not given').choices(
        IMPORT_FORMATS,
      ),
    )
    .option('--edition <slug>', 'the edition to fill; without it, the one that the files name')
    .option('--preview', 'check everything and say what would be added, without adding it', false)
    .addHelpText(
      'after',
      '\nRepeating an import adds nothing. Exit code 1: the files have faults, listed by file, line and column.',
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
        progress.show(`${step === 'CHECK' ? 'checking' : 'writing'} ${kind}`, done, total),
    })
    .finally(() => progress.stop());
  if (!imported.ok) throw faulty(imported.error.problems, imported.error.total);
  process.stdout.write(reportText(imported.value, preview));
}

function faulty(problems: readonly ImportProblem[], total: number): CommandRefused {
  const lines = problems.map((problem) => problemLine(problem, 'en'));
  const hidden = total - problems.length;
  const more = hidden === 0 ? [] : [`… and ${hidden} more.`];
  return new CommandRefused(
    [...lines, ...more, `Nothing was imported: ${total} faults.`].join('\n'),
  );
}

function reportText({ editionSlug, isNewEdition, kinds, notes }: ImportReport, isPreview: boolean) {
  const lines = kinds.map(
    ({ kind, read, added }) =>
      `  ${kind.padEnd(14)} ${String(read).padStart(8)} read ${String(added).padStart(8)} new`,
  );
  const edition = `Edition ${editionSlug}${isNewEdition ? ' (new)' : ''}`;
  const end = isPreview ? ['Preview: nothing was kept.'] : [];
  const told = notes.map((note) => noteLine(note, 'en'));
  return `${[edition, ...lines, ...told, ...end].join('\n')}\n`;
}
