/** What a player does in a month's talks beside offers and answers. */
import { expect, type Page } from '@playwright/test';
import { button } from './found.ts';
import type { Hands } from './hands.ts';

/** A sentence everyone can weigh, with words of its own. */
export async function speak(page: Page, hands: Hands, month: number): Promise<void> {
  await hands.toTalks();
  const builder = button(page, 'Add a sentence everyone can weigh');
  if (!(await builder.isVisible())) return;
  await hands.press(builder);
  if (month % 2 === 0) await hands.pick(page.getByRole('combobox', { name: 'Say that' }), 'We are flexible on this');
  else await hands.pick(page.getByRole('combobox', { name: 'How much' }), 'Most of all');
  await hands.write(page.getByRole('textbox', { name: /^Message to the table/ }), 'As we said in Geneva.');
  await hands.press(button(page, 'Say it'));
  await expect(page.getByRole('log', { name: 'Talks' })).toContainText('As we said in Geneva.');
  await hands.toDesk();
}

/** A first estimate of what another seat wants. */
export async function estimate(page: Page, hands: Hands): Promise<void> {
  await hands.toDesk();
  const set = button(page, /set your estimates$/);
  if (!(await set.isVisible())) return;
  await hands.press(set);
  const sheet = page.getByRole('group', { name: /Only you see this/ });
  const first = sheet.getByRole('slider').first();
  await hands.slide(first, 3);
  await expect(first).toHaveAttribute('aria-valuetext', /^\d+ points?$/);
  await hands.press(button(page, /close your estimates$/));
}

/** Says of every due word that it is done, and calls what others said of theirs. */
export async function claimAndCall(page: Page, hands: Hands): Promise<void> {
  const views = page.getByRole('tablist', { name: 'Views' });
  if (await views.isVisible()) await hands.press(views.getByRole('tab', { name: /^Table/ }));
  const papers = page.getByRole('tablist', { name: 'Papers' });
  await hands.press(papers.getByRole('tab', { name: /^Deals/ }));
  for (const [name, then] of [['Say it is done', 'Yes, it is done'], ['Call it now']] as const)
    for (let left = await button(page, name).count(); left > 0; left--) {
      const buttons = button(page, name);
      await hands.press(buttons.first());
      if (then !== undefined) await hands.press(button(page, then));
      await expect(buttons).toHaveCount(left - 1);
    }
  const talks = papers.getByRole('tab', { name: /^Talks/ });
  if (await talks.isVisible()) await hands.press(talks);
  await hands.toDesk();
}
