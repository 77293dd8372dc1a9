import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { CreateFirstOrganizerLinkUseCase } from '@voix/api-identity';
import type { AppConfig } from '@voix/api-platform/config';
import { RequestContext } from '@voix/api-platform/request-context';
import type { Console } from './console.js';
import { DEMO_ACCOUNTS } from './demo-accounts.js';

/** Says where Voix is, who may enter and what to do next. The first line with the address means: ready. */
export async function welcome(
  app: NestFastifyApplication,
  config: AppConfig,
  console: Console,
): Promise<void> {
  const local = `http://localhost:${config.port}`;
  console.say();
  console.say(`  Voix est prêt : ${local}`);
  if (config.origin !== local) console.say(`  Adresse publique : ${config.origin}`);
  if (config.demo) sayDemonstration(local, config, console);
  else await sayFirstOrganizer(app, console);
  console.say('  Pour arrêter : Ctrl + C');
  console.say();
}

function sayDemonstration(local: string, config: AppConfig, console: Console): void {
  console.say();
  console.say('  Pour essayer : ouvrez cette adresse, votez sans compte, proposez.');
  console.say('  Comptes de démonstration (connexion par lien, sans mot de passe) :');
  for (const { email, description } of DEMO_ACCOUNTS)
    console.say(`    ${email.padEnd(34)} ${description}`);
  console.say(
    '  Organiser et modérer demandent une seconde vérification, choisie à la première connexion :',
  );
  console.say('    une clé d’accès, ou un code que la page peut montrer sur cette machine.');
  if (config.usesLocalMailbox)
    console.say(`  Les messages envoyés se lisent ici : ${local}/dev/mailbox`);
  console.say();
}

async function sayFirstOrganizer(app: NestFastifyApplication, console: Console): Promise<void> {
  const link = await app
    .get(CreateFirstOrganizerLinkUseCase)
    .run(RequestContext.create({ origin: 'cli' }), 'STAY');
  if (!link.ok || link.value === null) return;
  console.say();
  console.say(
    '  Personne n’organise encore. Ouvrez ce lien une fois, dans la journée, pour organiser :',
  );
  console.say(`    ${link.value.url}`);
  console.say();
}
