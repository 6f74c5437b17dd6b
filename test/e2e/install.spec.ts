/** What Chromium finds wrong with installing the game: nothing. */
import { expect, test } from './support/test.ts';

test.use({ serviceWorkers: 'allow' });

test('the game can be installed, with pictures of it', async ({ page, request }) => {
  await page.goto('/');
  await expect(page.getByRole('button', { name: 'Play solo' }).or(page.getByRole('radio')).first()).toBeVisible();
  const devtools = await page.context().newCDPSession(page);
  const { errors, data = '' } = await devtools.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  const { installabilityErrors } = await devtools.send('Page.getInstallabilityErrors');
  // A page under test is in a window of its own that keeps nothing.
  expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);
  const { screenshots } = JSON.parse(data) as { readonly screenshots: readonly { readonly src: string }[] };
  expect(screenshots).toHaveLength(4);
  for (const { src } of screenshots)
    expect((await request.get(`/${src}`)).headers()['content-type']).toBe('image/webp');
  // Playing without a network needs none of them.
  expect(await (await request.get('/service-worker.js')).text()).not.toContain('screenshots/');
});
