import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { err, ok } from '@voix/domain-kernel';
import { TestBench } from '@voix/testing/database-harness';
import { JobRunner } from '../jobs/job-runner.js';
import type { MailMessage } from './mail-message.js';
import { Mailer, SEND_MAIL_TASK } from './mailer.js';
import { renderMail } from './render-mail.js';

interface Delivery {
  readonly from: string;
  readonly recipients: readonly string[];
  readonly source: string;
}

const message: MailMessage = {
  to: 'nom@exemple.fr',
  locale: 'fr',
  content: {
    subject: 'Votre lien : il est là',
    greeting: 'Bonjour,',
    paragraphs: ['Voici votre lien.'],
    action: { label: 'Me connecter', url: 'https://voix.example/connexion/lien#jeton=abc' },
    closing: 'L’équipe',
  },
};

describe('Mailer, with a mail server', () => {
  let bench: TestBench;
  let server: SMTPServer;
  let mailer: Mailer;
  const deliveries: Delivery[] = [];

  beforeAll(async () => {
    server = new SMTPServer({
      disabledCommands: ['AUTH', 'STARTTLS'],
      onData(stream, session, done) {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('end', () => {
          const { mailFrom, rcptTo } = session.envelope;
          deliveries.push({
            from: mailFrom === false ? '' : mailFrom.address,
            recipients: rcptTo.map(({ address }) => address),
            source: Buffer.concat(chunks).toString('utf8'),
          });
          server.emit('delivery');
          done();
        });
      },
    });
    const listener = server.listen(0, '127.0.0.1');
    await once(listener, 'listening');
    const { port } = listener.address() as AddressInfo;
    bench = await TestBench.open({
      environment: {
        SMTP_URL: `smtp://127.0.0.1:${port}`,
        VOIX_ORIGIN: 'https://voix.example',
      },
    });
    mailer = bench.get(Mailer);
  });
  afterAll(async () => {
    await bench.close();
    await new Promise<void>((resolve) => server.close(resolve));
  });
  beforeEach(() => {
    deliveries.length = 0;
  });

  const waitingMails = () =>
    bench.ownerRows('select 1 from graphile_worker.jobs where task_identifier = $1', [
      SEND_MAIL_TASK,
    ]);

  /** What arrived, once the jobs that wait are done. */
  async function arrived(): Promise<Delivery> {
    const delivery = once(server, 'delivery');
    await bench.get(JobRunner).start(bench.url);
    await delivery;
    await bench.get(JobRunner).stop();
    const [first, ...others] = deliveries;
    if (first === undefined || others.length > 0) throw new Error('Not exactly one message came');
    return first;
  }

  it('hands over a message in text and in HTML, to one recipient, from an address of this site', async () => {
    await mailer.send(bench.context(), message);
    const { from, recipients, source } = await arrived();
    expect(from).toBe('ne-pas-repondre@voix.example');
    expect(recipients).toEqual(['nom@exemple.fr']);
    expect(source).toMatch(/^Content-Type: multipart\/alternative/m);
    expect(partOf(source, 'text/plain')).toContain('https://voix.example/connexion/lien#jeton=abc');
    expect(partOf(source, 'text/html')).toContain(
      '<a href="https://voix.example/connexion/lien#jeton=abc">Me connecter</a>',
    );
    expect(await waitingMails()).toEqual([]);
  });

  it('A38: adds no header and no recipient for line breaks in a subject', async () => {
    const subject = 'Un lien\r\nCc: other@example.org';
    await mailer.send(bench.context(), { ...message, content: { ...message.content, subject } });
    const { recipients, source } = await arrived();
    expect(recipients).toEqual(['nom@exemple.fr']);
    expect(source).not.toMatch(/^b?cc:/im);
  });

  it.each(['nom@exemple.fr, other@example.org', 'nom@exemple.fr\r\nBcc: other@example.org'])(
    'A38: reaches nobody when an address is more than one: %j',
    async (to) => {
      await expect(mailer.deliver(renderMail({ ...message, to }))).rejects.toThrow('recipients');
      expect(deliveries).toEqual([]);
    },
  );

  it('sends nothing when the transaction of the act is undone', async () => {
    await bench.unitOfWork.run(bench.context(), async (ctx) => {
      await mailer.send(ctx, message);
      return err('no');
    });
    expect(await waitingMails()).toEqual([]);
    await bench.unitOfWork.run(bench.context(), async (ctx) => {
      await mailer.send(ctx, message);
      return ok();
    });
    expect(await waitingMails()).toHaveLength(1);
  });
});

/** The body of the part of a type, decoded. */
function partOf(source: string, type: string): string {
  const part = source.split(/^--.*$/m).find((one) => one.includes(`Content-Type: ${type}`)) ?? '';
  const [head = '', ...body] = part.split('\r\n\r\n');
  const raw = body.join('\r\n\r\n');
  if (/base64/i.test(head)) return Buffer.from(raw, 'base64').toString('utf8');
  const unfolded = raw.replaceAll('=\r\n', '');
  const bytes = unfolded.replace(/=([0-9A-F]{2})/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  return Buffer.from(bytes, 'latin1').toString('utf8');
}
