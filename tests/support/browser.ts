import { existsSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { type Browser, chromium, type Page } from 'playwright-core';

const USUAL_PLACES = [
  // The same browser without its own windows and menus: it starts six times as fast and takes half the time for a page.
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Where Chromium is, by CHROMIUM_PATH or in the usual places; null where there is none. */
export function findChromium(): string | null {
  const named = process.env['CHROMIUM_PATH'];
  if (named) return named;
  return USUAL_PLACES.find((path) => existsSync(path)) ?? null;
}

/** Starts Chromium without a window, and without anything that it would do by itself on a network. */
export function launchChromium(executablePath: string, more: readonly string[] = []): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...more,
    ],
  });
}

/**
 * Waits until the expression is true on the page. Playwright's `waitForFunction` evaluates it within the page from the second time on, which the page's
 * Content-Security-Policy forbids.
 */
export async function waitUntilTrue(page: Page, expression: string, limit = 30_000): Promise<void> {
  const end = performance.now() + limit;
  while (!(await page.evaluate(expression))) {
    if (performance.now() > end) throw new Error(`Not true within ${limit} ms: ${expression}`);
    await setTimeout(20);
  }
}
