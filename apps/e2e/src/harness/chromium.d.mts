import type { Browser } from 'playwright-core';

/** Starts the browser named by CHROMIUM_PATH, or the one found on this machine; says how to get one when there is none. */
export function launchChromium(): Promise<Browser>;
