// The browser of the end-to-end tests: the packaged Chromium on Linux, an installed Chrome elsewhere.
import { chromium as playwright, type Browser, type BrowserContext, type Page } from 'playwright-core';

/** Chrome without what a test machine lacks: no sandbox for root, no GPU, no first-run traffic. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
  '--hide-scrollbars',
];

export async function launchBrowser(): Promise<Browser> {
  if (process.platform !== 'linux') return playwright.launch({ channel: 'chrome', args: FLAGS });
  const { default: packaged } = await import('@sparticuz/chromium');
  return playwright.launch({ executablePath: await packaged.executablePath(), args: FLAGS, headless: true });
}

/** How long a page may take to show something, in ms: test machines are shared and slow. */
const PATIENCE = 120_000;

export interface Visit {
  page: Page;
  context: BrowserContext;
  /** Console errors and uncaught exceptions so far. */
  errors: string[];
  /** Requests that left the server under test. */
  strangers: string[];
}

interface Look {
  width?: number;
  height?: number;
  theme?: 'light' | 'dark' | 'contrast';
  language?: 'zh-Hans' | 'en';
  reducedMotion?: boolean;
}

/** A clean profile with one page; motion is reduced unless asked for, so that pictures are the same every time. */
export async function visit(browser: Browser, origin: string, look: Look = {}): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: look.width ?? 1440, height: look.height ?? 900 },
    reducedMotion: look.reducedMotion === false ? 'no-preference' : 'reduce',
    locale: 'zh-CN',
    timezoneId: 'UTC',
    hasTouch: (look.width ?? 1440) < 600,
  });
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin });
  await context.addInitScript(
    ({ theme, language }) => {
      if (localStorage.getItem('tifa.theme') === null) localStorage.setItem('tifa.theme', theme);
      if (localStorage.getItem('tifa.language') === null) localStorage.setItem('tifa.language', language);
    },
    { theme: look.theme ?? 'light', language: look.language ?? 'zh-Hans' },
  );
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  const errors: string[] = [];
  const strangers: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !/^(data|blob|about):/.test(url)) strangers.push(url);
  });
  return { page, context, errors, strangers };
}

/** Waits until nothing loads any more and every font in use is there: the moment for a picture. */
export async function settle(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.evaluate(async () => {
    await document.fonts.ready;
  });
  await page.waitForLoadState('networkidle');
}
