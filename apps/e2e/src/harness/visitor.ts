import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { PageWatch } from './page-watch.js';
import { until } from './until.js';

export interface ScreenSize {
  readonly width: number;
  readonly height: number;
}

export const PHONE: ScreenSize = { width: 360, height: 800 };
export const DESK: ScreenSize = { width: 1440, height: 900 };

export interface VisitorOptions {
  readonly screen?: ScreenSize;
}

/** Someone in a browser of their own, on one page of the site. */
export class Visitor {
  private constructor(
    readonly context: BrowserContext,
    readonly page: Page,
    private readonly watch: PageWatch,
  ) {}

  static async arrive(
    browser: Browser,
    origin: string,
    { screen = DESK }: VisitorOptions = {},
  ): Promise<Visitor> {
    const context = await browser.newContext({
      baseURL: origin,
      viewport: screen,
      locale: 'fr-FR',
      timezoneId: 'Europe/Paris',
      // Colours are looked at as they end up, not on their way.
      reducedMotion: 'reduce',
    });
    context.setDefaultTimeout(15_000);
    const watch = await PageWatch.on(context, origin);
    return new Visitor(context, await context.newPage(), watch);
  }

  /** Opens an address, and waits until the page is whole. */
  async goTo(address: string): Promise<void> {
    await this.page.goto(address);
    await this.whole();
  }

  async reload(): Promise<void> {
    await this.page.reload();
    await this.whole();
  }

  /** Waits until the page has its title, and nothing more is on its way to it. */
  async whole(): Promise<void> {
    await this.title().waitFor();
    await until('the rest of the page', async () => {
      // What arrives is drawn in the next frame, and what that asks for leaves in the one after.
      await this.page.evaluate(
        () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
      );
      return this.watch.isQuiet || undefined;
    });
  }

  /** The question that stops the first act in an edition which asks for consent. */
  get consentQuestion(): Locator {
    return this.page.getByRole('dialog', { name: 'Avant de participer, votre accord' });
  }

  /** Agrees to what the edition tells about data; the act that waited leaves by itself. */
  async agree(): Promise<void> {
    await this.consentQuestion.getByRole('checkbox', { name: /J’accepte/ }).check();
    await this.consentQuestion.getByRole('button', { name: 'Accepter et continuer' }).click();
    await this.consentQuestion.waitFor({ state: 'detached' });
  }

  /** The title of the page one is on, or that with these words. */
  title(name?: string | RegExp): Locator {
    return this.page.getByRole('heading', { level: 1, ...(name !== undefined && { name }) });
  }

  /** Everything between the head and the foot of the page. */
  get content(): Locator {
    return this.page.getByRole('main');
  }

  problems(expected?: RegExp): string[] {
    return this.watch.problems(expected);
  }

  async leave(): Promise<void> {
    await this.context.close();
  }
}
