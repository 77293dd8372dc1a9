import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { jest } from '@jest/globals';
import { DemoWorld } from '../harness/demo-world.js';
import { SCRIPT_PAYLOADS, TREACHEROUS_LINKS } from '../harness/script-payloads.js';
import { until } from '../harness/until.js';
import { DESK, type Visitor } from '../harness/visitor.js';

jest.setTimeout(60_000);

const EDITION = DemoWorld.edition;

/** Every text that a page shows, by the column where it is kept: short ones hold one payload, long ones hold all. */
const SHORT_TEXTS = [
  'series.title',
  'series.organizer',
  'editions.title',
  'editions.question',
  'phases.title',
  'activities.title',
  'themes.title',
  'themes.summary',
  'information_sheet_versions.title',
  'colleges.name_fr',
  'territories.name',
  'participants.display_name',
  'sessions.label',
  'proposals.title',
  'proposals.state_reason',
  'proposal_versions.title',
  'proposal_versions.reason',
  'external_tallies.source',
];
const LONG_TEXTS = [
  'editions.summary',
  'activities.intro',
  'charters.body',
  'information_sheet_versions.known',
  'information_sheet_versions.debated',
  'proposal_versions.body',
  'arguments.body',
];

let world: DemoWorld;
let visitor: Visitor;

/**
 * Puts the texts, one after the other, in the places of a column that hold something. Some tables take no change: their
 * triggers are set aside, as only their owner can.
 */
async function write(column: string, texts: readonly string[]): Promise<void> {
  const [table, name] = column.split('.');
  await world.rows(`alter table ${table} disable trigger user`);
  await world.rows(
    `update ${table} set ${name} = new.text from (
       select ctid, ($1::text[])[1 + (row_number() over () - 1) % cardinality($1::text[])] as text
       from ${table} where ${name} is not null
     ) new where ${table}.ctid = new.ctid`,
    [texts],
  );
}

async function takePart(): Promise<void> {
  const { page } = visitor;
  await visitor.goTo(`${EDITION}/voter`);
  await page.getByRole('button', { name: 'D’accord', exact: true }).click();
  await visitor.agree();
  await page.getByText('Votre vote est enregistré.').waitFor();
}

/** Runs in the page: elements that no text may bring in, and links that lead where no text may lead. */
function intruders(): string[] {
  const content = document.querySelector('main') ?? document.body;
  const brought = [...content.querySelectorAll('*')].filter(
    (element) =>
      element.matches(
        'script, iframe, object, embed, img, video, math, marquee, base, meta, link, style, [formaction], form[action], input[autofocus]',
      ) || [...element.attributes].some(({ name }) => name.startsWith('on')),
  );
  const links = [...content.querySelectorAll('a')].filter(
    ({ protocol, username }) => !['http:', 'https:'].includes(protocol) || username !== '',
  );
  return [...brought, ...links].map((element) => element.outerHTML.slice(0, 160));
}

beforeAll(async () => {
  world = await DemoWorld.open();
  visitor = await world.visitor({ screen: DESK });
  await takePart();
  for (const column of SHORT_TEXTS) await write(column, SCRIPT_PAYLOADS);
  const everything = [...SCRIPT_PAYLOADS, ...TREACHEROUS_LINKS].join('\n\n');
  for (const column of LONG_TEXTS) await write(column, [everything]);
  // Half of the proposals become the visitor's own, so that their page is full of them.
  await world.rows(
    `update proposals set author_participant_id = (select participant_id from sessions limit 1) where number % 2 = 0`,
  );
});
afterAll(async () => {
  await visitor.leave();
  await world.close();
});

describe('texts with scripts, wherever a page shows a text', () => {
  it.each([
    ['the home page', '/'],
    ['a theme', `${EDITION}/themes/contact-humain`],
    ['a theme, easy to read', `${EDITION}/themes/contact-humain?falc=1`],
    ['the list of proposals', `${EDITION}/propositions`],
    ['the list in another order', `${EDITION}/propositions?ordre=anciennes`],
    ['a proposal with versions', `${EDITION}/propositions/1`],
    ['a proposal of mine', `${EDITION}/propositions/2`],
    ['the comparison of versions', `${EDITION}/propositions/1/versions`],
    ['the form of a proposal', `${EDITION}/propositions/nouvelle`],
    ['the new version of a proposal', `${EDITION}/propositions/2/modifier`],
    ['the sequence of votes', `${EDITION}/voter`],
    ['my page', '/ma-page'],
    ['the charter', `${EDITION}/charte`],
  ])('A31: on %s they are words and nothing else', async (_page, address) => {
    await visitor.goTo(address);
    const words = await visitor.content.innerText();
    expect(words).toMatch(/alert\(1\)/);
    expect(await visitor.page.evaluate(intruders)).toEqual([]);
    expect(visitor.problems()).toEqual([]);
  });

  it('A31: the watch of this file sees what it must never see', async () => {
    const other = await world.visitor();
    await other.goTo('/');
    await other.page.evaluate(() => {
      alert('of the test');
      const script = document.createElement('script');
      script.textContent = 'alert(2)';
      document.body.append(script);
    });
    const seen = (problem: string) =>
      until(problem, () => other.problems().find((one) => one.startsWith(problem)));
    expect(await seen('dialog: alert')).toContain('of the test');
    expect(await seen('policy: script-src')).toContain('inline');
    await other.leave();
  });
});

describe('links in a proposal', () => {
  it('A32: lead to the web, or nowhere', async () => {
    await visitor.goTo(`${EDITION}/propositions/1`);
    const honest = 'Voyez [le site de la HAS](https://www.has-sante.fr/).';
    await write('proposal_versions.body', [[honest, ...TREACHEROUS_LINKS].join('\n\n')]);
    await visitor.reload();
    const article = visitor.content;
    expect(await article.getByText('clic').count()).toBeGreaterThan(0);
    expect(await article.getByRole('link', { name: /clic|javascript/ }).count()).toBe(0);
    const link = article.getByRole('link', { name: 'le site de la HAS' });
    expect(await link.getAttribute('href')).toBe('https://www.has-sante.fr/');
    expect(await link.getAttribute('rel')).toContain('noopener');
    expect(visitor.problems()).toEqual([]);
  });
});

describe('a page of another site', () => {
  let elsewhere: Server;
  beforeAll(async () => {
    elsewhere = createServer((_request, response) =>
      response
        .setHeader('content-type', 'text/html')
        .end(`<h1>Gagnez</h1><iframe src="${world.origin}${EDITION}/voter"></iframe>`),
    );
    await new Promise<void>((listening) => elsewhere.listen(0, '127.0.0.1', listening));
  });
  afterAll(() => void elsewhere.close());

  it('A62: cannot put the page of votes in a frame', async () => {
    const { port } = elsewhere.address() as AddressInfo;
    const answer = await visitor.page.request.get(`${EDITION}/voter`);
    expect(answer.headers()['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(answer.headers()['x-frame-options']).toBe('DENY');
    const deceived = await world.visitor();
    await deceived.page.goto(`http://127.0.0.1:${port}/`);
    const refusal = await until('a refusal', () =>
      deceived.problems().find((problem) => problem.includes('frame-ancestors')),
    );
    expect(refusal).toContain(world.origin);
    expect(await deceived.page.frameLocator('iframe').getByRole('button').count()).toBe(0);
    await deceived.leave();
  });
});
