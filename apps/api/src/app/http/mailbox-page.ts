import type { ReceivedMail } from '@voix/api-platform/mail';
import { escapeHtml } from './escape-html.js';

const LINK = /https?:\/\/[^\s]{1,500}/g;

/** A plain page: each message with its links to follow. Meant for whoever tries Voix on their own machine. */
export function mailboxPage(messages: readonly ReceivedMail[]): string {
  const list =
    messages.map(articleOf).join('\n') ||
    '<p>Aucun message pour le moment. Demandez un lien de connexion, puis rechargez cette page.</p>';
  return `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Messages de démonstration – Voix</title>
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/mailbox.css">
</head>
<body>
<main>
<h1>Messages de démonstration</h1>
<p>Aucun serveur de courriel n’est réglé : les messages restent ici, sur cette machine. <a href="/">Retour à Voix</a></p>
${list}
</main>
</body>
</html>
`;
}

function articleOf(mail: ReceivedMail): string {
  const time = mail.receivedAt.toISOString();
  const body = escapeHtml(mail.text).replace(LINK, (url) => `<a href="${url}">${url}</a>`);
  return `<article>
<h2>${escapeHtml(mail.subject)}</h2>
<p>Pour ${escapeHtml(mail.to)}, <time datetime="${time}">${time.slice(11, 16)} (UTC)</time></p>
<p>${body.replaceAll('\n\n', '</p><p>').replaceAll('\n', '<br>')}</p>
</article>`;
}
