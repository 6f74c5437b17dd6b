/** People who pass one device around: nobody sees what their seat may not, however the device changes hands. */
import type { Page } from '@playwright/test';
import { expectAccessible } from './support/axe.ts';
import { status } from './support/play.ts';
import { expect, test } from './support/test.ts';

const curtain = (page: Page) => page.getByRole('main', { name: 'Curtain' });

/** From the title to the first curtain; a Diplomat takes Russia's seat where only two people play. */
async function beginTogether(page: Page, people: 'two' | 'three' = 'two'): Promise<void> {
  await page.goto('/');
  await page.getByRole('radio', { name: /Hanoi/ }).check();
  await page.getByRole('button', { name: 'Pass one device' }).click();
  const russia = page.getByRole('group', { name: /^Who sits in Russia’s seat/ });
  if (people === 'two') await russia.getByRole('radio', { name: 'Diplomat' }).check();
  await page.getByRole('button', { name: `Begin with ${people} people` }).click();
  await expect(page.getByRole('heading', { name: 'Pass to USTR' })).toBeVisible();
}

/** Opens the curtain as a keyboard does: press, then confirm. */
async function open(page: Page, seat: string): Promise<void> {
  await page.getByRole('button', { name: `Hold to open, I am ${seat}` }).press('Enter');
  await page.getByRole('button', { name: `Yes, I am ${seat}` }).press('Enter');
}

async function toTheTalks(page: Page, seat: string): Promise<void> {
  await open(page, seat);
  await page.getByRole('button', { name: 'Go to the table' }).click();
  await page.getByRole('button', { name: 'Go to the talks' }).click();
}

test('a month passes from hand to hand, and behind the curtain the page holds nothing private', async ({ page }) => {
  await beginTogether(page, 'three');
  await expectAccessible(page);
  await toTheTalks(page, 'USTR');
  const message = page.getByRole('textbox', { name: /^Message to the table/ });
  await message.fill('Not for other eyes');
  await page.getByRole('button', { name: 'Pass the device' }).click();
  await expect(page.getByRole('heading', { name: 'Pass to Russia' })).toBeFocused();
  // Absent, not covered: neither the words nor a canvas nor the private panels are in the page.
  await expect(page.locator('textarea, canvas, [role=log], [role=slider], .stage-place')).toHaveCount(0);
  expect(await page.content()).not.toContain('Not for other eyes');

  await toTheTalks(page, 'Russia');
  await expect(message).toHaveValue('');
  await page.getByRole('button', { name: 'I am ready' }).click();
  await expect(page.getByRole('heading', { name: 'Pass to the site' })).toBeVisible();
  await expect(curtain(page)).toContainText('Russia has finished talking.');
  await page.getByRole('button', { name: 'Pass to USTR instead' }).click();
  await open(page, 'USTR');
  await expect(message).toHaveValue('Not for other eyes');
  await page.getByRole('button', { name: 'I am ready' }).click();
  await toTheTalks(page, 'the site');
  await page.getByRole('button', { name: 'I am ready' }).click();

  // The holder stays and seals first; then the others seal, and the month is told to whoever holds the device.
  for (const [n, next] of ['USTR', 'Russia', null].entries()) {
    await expect(status(page)).toHaveText(/^Choose your moves/);
    await page.getByRole('button', { name: 'Seal sleeve' }).click();
    await page.getByRole('button', { name: 'Yes, seal' }).click();
    if (next === null) break;
    await expect(page.getByRole('heading', { name: `Pass to ${next}` })).toBeVisible();
    await expect(curtain(page)).toContainText(['The site has sealed.', 'USTR and the site have sealed.'][n] ?? '');
    await open(page, next);
  }
  await expect(status(page)).toHaveText(/^November, result (one|1) of /);
});

test('the curtain falls when the page is left, when the device is turned, and on a reload', async ({ page }) => {
  await beginTogether(page);
  await toTheTalks(page, 'USTR');
  await page.evaluate(() => window.dispatchEvent(new Event('blur')));
  await expect(page.getByRole('heading', { name: 'Pass to USTR' })).toBeVisible();
  await open(page, 'USTR');
  await expect(status(page)).toHaveText(/^Talk,|sent you an offer/);
  await page.setViewportSize({ width: 600, height: 900 });
  await expect(page.getByRole('heading', { name: 'Pass to USTR' })).toBeVisible();
  await open(page, 'USTR');
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Pass to USTR' })).toBeVisible();
});

test('a second’s hold opens it, less does not', async ({ page }) => {
  await beginTogether(page);
  const hold = page.getByRole('button', { name: 'Hold to open, I am USTR' });
  await hold.hover();
  await page.mouse.down();
  await expect(page.getByRole('heading', { name: 'Your seat: USTR' })).toBeVisible();
  await page.mouse.up();
  await page.getByRole('button', { name: 'Seats' }).click();
  await hold.click();
  await expect(page.getByText('Is everyone but USTR looking away?')).toBeVisible();
});

test('a PIN locks a seat; a wrong one is refused in words; taking it off is told to its owner', async ({ page }) => {
  await beginTogether(page);
  await page.getByRole('button', { name: 'Use a seat PIN' }).click();
  await page.getByRole('textbox', { name: 'Choose four digits for USTR’s seat' }).fill('12');
  await page.getByRole('button', { name: 'Set the PIN and open' }).click();
  await expect(page.getByRole('alert')).toHaveText('A PIN is four digits.');
  await page.getByLabel('Choose four digits for USTR’s seat').fill('2012');
  await page.getByRole('button', { name: 'Set the PIN and open' }).click();
  await page.getByRole('button', { name: 'Go to the table' }).click();
  await page.reload();
  const pin = page.getByLabel('USTR’s PIN, four digits');
  await pin.fill('1999');
  await page.getByRole('button', { name: 'Open' }).click();
  await expect(page.getByRole('alert')).toContainText('not the PIN of this seat');
  await expectAccessible(page);
  await pin.fill('2012');
  await page.getByRole('button', { name: 'Open' }).click();
  await page.getByRole('button', { name: 'Go to the talks' }).click();
  await page.reload();
  await page.getByRole('button', { name: 'The PIN is forgotten' }).click();
  await page.getByRole('button', { name: 'Take the PIN off' }).click();
  await expect(page.getByText('Your PIN was taken off since you were last here.')).toBeVisible();
  await open(page, 'USTR');
  await expect(status(page)).toBeVisible();
});
