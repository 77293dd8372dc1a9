import type { BrowserContext, Page } from 'playwright-core';

/**
 * What must never happen on a page of ours, whatever one does there: errors in the console, breaches of the content
 * policy, requests to other sites, boxes opened by a script that is not ours.
 */
export class PageWatch {
  private readonly seen: string[] = [];
  private underWay = 0;

  static async on(context: BrowserContext, origin: string): Promise<PageWatch> {
    const watch = new PageWatch();
    await context.exposeBinding('voixReportBreach', (_source, breach: string) =>
      watch.seen.push(`policy: ${breach}`),
    );
    await context.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) => {
        const report = (window as unknown as { voixReportBreach: (text: string) => void })
          .voixReportBreach;
        report(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
      });
    });
    context.on('page', (page) => watch.follow(page));
    context.on('request', (request) => {
      watch.underWay += 1;
      const url = request.url();
      if (!url.startsWith(`${origin}/`) && !url.startsWith('data:'))
        watch.seen.push(`foreign request: ${url}`);
    });
    const ended = () => {
      watch.underWay -= 1;
    };
    context.on('requestfinished', ended);
    context.on('requestfailed', ended);
    return watch;
  }

  /** Whether nothing is on its way to any page. */
  get isQuiet(): boolean {
    return this.underWay === 0;
  }

  /** What was seen until now, but for what the test itself brought about. */
  problems(expected?: RegExp): string[] {
    return this.seen.filter((problem) => expected === undefined || !expected.test(problem));
  }

  private follow(page: Page): void {
    page.on('console', (message) => {
      const { url } = message.location();
      // An address that leads nowhere answers so; the browser notes it of the page itself.
      const isOwnStatus = message.text().includes('status of 404') && url === page.url();
      if (message.type() === 'error' && !isOwnStatus)
        this.seen.push(`console: ${message.text()} (${url})`);
    });
    page.on('pageerror', (error) => this.seen.push(`page error: ${error.message}`));
    page.on('dialog', (dialog) => {
      // The browser asks before it drops what is typed; the journeys mean to leave.
      if (dialog.type() !== 'beforeunload')
        this.seen.push(`dialog: ${dialog.type()} ${dialog.message()}`);
      dialog.accept().catch((error: unknown) => this.seen.push(`dialog: ${String(error)}`));
    });
  }
}
