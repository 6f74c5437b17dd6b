import { defineConfig } from '@playwright/test';
import { CHROMIUM, find } from '../../.scripts/tools.ts';

/** A port for each run, so that two runs and a game left open leave each other alone; the runner's workers inherit it. */
process.env.SIDE_LETTER_E2E_PORT ??= String(40_000 + (process.pid % 20_000));
const PORT = Number(process.env.SIDE_LETTER_E2E_PORT);
const ADDRESS = `http://127.0.0.1:${PORT}`;

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: '../../.cache/browser',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  // A whole game on a busy machine.
  timeout: 300_000,
  expect: {
    timeout: 10_000,
    toHaveScreenshot: {
      pathTemplate: '{testDir}/pictures/{arg}{ext}',
      // Edges of letters and curves; a word or a colour is more.
      threshold: 0.1,
      maxDiffPixelRatio: 0.001,
    },
  },
  // A race between a test and a busy machine is not a fault of the game; a fault fails twice. What needed a second try is named.
  retries: 1,
  reporter: 'list',
  use: {
    baseURL: ADDRESS,
    browserName: 'chromium',
    // Tests find things as a screen reader does: by role and name.
    locale: 'en-GB',
    timezoneId: 'UTC',
    reducedMotion: 'reduce',
    // Tests of playing offline let it in; for all others it would fetch the whole game once more.
    serviceWorkers: 'block',
    screenshot: 'only-on-failure',
    // A press waits until what it presses lies still, which a busy machine can make long.
    actionTimeout: 30_000,
    launchOptions: {
      executablePath: find(CHROMIUM) ?? 'chromium',
      args: [
        '--headless',
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    {
      name: 'desktop',
      testIgnore: ['**/*.phone.spec.ts', 'looks/**'],
      use: { viewport: { width: 1280, height: 720 } },
    },
    {
      name: 'phone',
      testMatch: ['**/*.phone.spec.ts', '**/screens.spec.ts'],
      use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
    },
    // How the screens look, beside pictures of how they looked.
    { name: 'looks', testDir: 'looks' },
    // The stage by itself, without the game around it.
    { name: 'stage', testDir: '../stage/browser', use: { reducedMotion: 'no-preference' } },
    // The table screens on a game held at one moment.
    { name: 'table', testDir: '../hud/browser' },
  ],
  webServer: {
    command: `vite preview --host 127.0.0.1 --port ${PORT} --strictPort`,
    cwd: '../..',
    url: ADDRESS,
    // The page under test is always the one that was just built.
    reuseExistingServer: false,
  },
});
