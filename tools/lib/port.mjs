import { once } from 'node:events';
import { createServer } from 'node:net';
import { OperatorError } from './operator-error.mjs';

const DEFAULT_PORT = '3000';

/** Says early, before minutes of installation, that the port cannot be had. */
export async function checkPort(value, usual = DEFAULT_PORT) {
  const port = Number(value || usual);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new OperatorError(`PORT=${value} n’est pas un numéro de port (1 à 65535).`);
  if (port === 0) return;
  const refusal = (await refusalOf(port)) ?? (await refusalOf(port, '127.0.0.1'));
  if (refusal !== undefined) throw new OperatorError(portProblem(port, refusal));
}

async function refusalOf(port, host) {
  const server = createServer().listen({ port, host, exclusive: true });
  try {
    await once(server, 'listening');
    server.close();
    await once(server, 'close');
    return undefined;
  } catch (error) {
    return error.code;
  }
}

export function portProblem(port, code) {
  const other = `PORT=${port < 65_535 ? port + 1 : 3_000} npm start`;
  if (code === 'EADDRINUSE')
    return `Le port ${port} est déjà pris, peut-être par un Voix déjà lancé. Arrêtez l’autre programme, ou choisissez un autre port : ${other}`;
  if (code === 'EACCES')
    return `Ce compte n’a pas le droit d’ouvrir le port ${port}. Choisissez un port au-dessus de 1024 : PORT=3000 npm start`;
  return `Le port ${port} ne peut pas être ouvert (${code}). Choisissez-en un autre : ${other}`;
}
