import { fileURLToPath } from 'node:url';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { EditionsFacade } from '@voix/api-editions';
import { GrantRoleUseCase } from '@voix/api-identity';
import { ImportRecordsUseCase, openVoixFolder, problemLine } from '@voix/api-outreach';
import { RequestContext } from '@voix/api-platform/request-context';
import type { Console } from './console.js';
import { DEMO_ACCOUNTS } from './demo-accounts.js';

const FOLDER = fileURLToPath(new URL('../../../demo/ia-sante-2026', import.meta.url));
const SLUG = 'ia-sante-2026';

/** Loads the demonstration edition, once: what people have added to it since is never touched. */
export async function loadDemonstration(
  app: NestFastifyApplication,
  console: Console,
): Promise<void> {
  const ctx = RequestContext.create({ origin: 'cli' });
  const editions = app.get(EditionsFacade);
  if ((await editions.editionBySlug(ctx, SLUG)) === null) {
    console.step('Chargement de l’édition de démonstration…');
    await importEdition(app, ctx);
  }
  const edition = await editions.editionBySlug(ctx, SLUG);
  if (edition === null) throw new Error('L’édition de démonstration manque après son chargement');
  await grantDemoRoles(app, ctx, edition.id);
}

async function importEdition(app: NestFastifyApplication, ctx: RequestContext): Promise<void> {
  const opened = await openVoixFolder(FOLDER);
  if (!opened.ok) throw new Error(opened.error.map((problem) => problemLine(problem)).join('\n'));
  const imported = await app.get(ImportRecordsUseCase).run(ctx, opened.value);
  if (!imported.ok)
    throw new Error(imported.error.problems.map((problem) => problemLine(problem)).join('\n'));
}

async function grantDemoRoles(
  app: NestFastifyApplication,
  ctx: RequestContext,
  editionId: string,
): Promise<void> {
  for (const { email, role, isEverywhere = false } of DEMO_ACCOUNTS) {
    if (role === null) continue;
    const scope = isEverywhere
      ? { kind: 'PLATFORM' as const }
      : { kind: 'EDITION' as const, editionId };
    const granted = await app.get(GrantRoleUseCase).run(ctx, { email, role, scope });
    if (!granted.ok) throw new Error(`${email} ne convient pas comme adresse`);
  }
}
