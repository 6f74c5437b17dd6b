/** Hanoi in Russian: chosen in the settings, played for a month by keys alone, still Russian after a reload. */
import type { Page } from '@playwright/test';
import { expectAccessible } from './support/axe.ts';
import { keyboard } from './support/keyboard.ts';
import { expect, test } from './support/test.ts';
import { RUSSIAN } from './support/tongue.ts';

const { brief, desk, moves, news, resolution, seats, shell, summary, title } = RUSSIAN.words;

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

test('a month in Russian, by keys alone', async ({ page }) => {
  const { press } = keyboard(page);
  await page.goto('/');
  await press(button(page, 'Settings'));
  await page.getByRole('radio', { name: 'Русский' }).focus();
  await page.keyboard.press('Space');
  await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
  await expect(page.getByRole('dialog', { name: title.settings })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expectAccessible(page);

  await press(page.getByRole('radio', { name: /Ханой/ }));
  await press(button(page, title.playSolo));
  await expect(page.getByRole('heading', { name: seats.title })).toBeVisible();
  await expectAccessible(page);
  await press(page.getByRole('radio', { name: 'Россия' }));
  await press(button(page, seats.sit('russia', RUSSIAN.at())));
  await expect(page.getByRole('heading', { name: brief.title('russia', RUSSIAN.at()) })).toBeVisible();
  await expectAccessible(page);
  await press(button(page, brief.start));
  await expectAccessible(page);
  await press(button(page, news.toTalks));

  const status = page.getByRole('main').getByRole('status');
  await press(button(page, desk.send));
  await press(button(page, desk.sendIt));
  await expect(page.getByRole('log')).toContainText(/Вы, предложение 1/);
  await expectAccessible(page);
  // Whatever the bots still offer is declined.
  await expect(async () => {
    for (const name of [desk.decline, shell.readOffer, shell.ready, shell.stillReady])
      if (await button(page, name).isVisible()) {
        await button(page, name).press('Enter', { timeout: 1000 });
        break;
      }
    await expect(status).toContainText('Втайне выберите ходы', { timeout: 500 });
  }).toPass({ timeout: 60_000 });

  await expect(status).toContainText('Втайне выберите ходы');
  await expectAccessible(page);
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
  await expect(status).toContainText('Втайне выберите ходы');
  await press(button(page, moves.seal));
  await press(button(page, moves.yes));
  await expectAccessible(page);
  const next = button(page, resolution.next);
  await expect(next).toBeVisible();
  while (await next.isVisible()) await press(next);
  await press(button(page, resolution.done));
  await expect(page.getByText(summary.changed)).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Ноябрь в трёх строках' })).toBeVisible();
  await expectAccessible(page);
  await press(button(page, 'К декабрю'));
  await expect(status).toContainText(/новост/);
});
