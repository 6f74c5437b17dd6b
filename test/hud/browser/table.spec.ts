/** The table in a real browser: the disc and its HTML twins do the same, the keys reach everything, it reflows. */
import { expect, test, type Page } from '@playwright/test';
import type { TableIntent } from '../../../src/hud/table/intent.ts';
import { serve, type Served } from '../support/served.ts';

declare global {
  interface Window {
    /** What the disc calls when something on it is pressed. */
    intend: (intent: TableIntent) => void;
    /** Another seat puts one option to some seats. */
    offerFrom: (by: string, to: readonly string[], issue: string, option: string) => Promise<unknown>;
  }
}

let served: Served;
test.describe.configure({ mode: 'default' });
test.beforeAll(async () => {
  served = await serve();
});
test.afterAll(async () => served.close());

/** What a person sees and where they are: the page in roles and names, and what has focus. */
const seen = async (page: Page): Promise<string> => {
  // Two frames: what was pressed is drawn, and focus is where it goes.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  const focus = await page.evaluate(() => document.activeElement?.id ?? '');
  return `${await page.getByRole('main').ariaSnapshot()}\nfocus: ${focus}`;
};
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.id ?? '');

/** An offer from the site to write to; the same in every copy of the game. */
const GAME = 'seat=russia&seed=11&months=3&quiet';

const TWINS: readonly {
  readonly name: string;
  readonly intent: TableIntent;
  readonly twin: (page: Page) => Promise<void>;
}[] = [
  {
    name: 'a seat: write to it',
    intent: { kind: 'seat', role: 'site' },
    twin: (page) =>
      page
        .getByRole('list', { name: 'Seats' })
        .getByRole('button', { name: /The site/ })
        .click(),
  },
  {
    name: 'a clamp: read who holds the step',
    intent: { kind: 'clamp', track: 'accession', step: 12, holder: 'georgia' },
    twin: async (page) => {
      await page.getByRole('tab', { name: 'The table' }).click();
      await page.getByRole('button', { name: /Step 12 is held by/ }).click();
    },
  },
  {
    name: 'a channel: read what it carries',
    intent: { kind: 'channel', channel: 'cards' },
    twin: async (page) => {
      await page.getByRole('tab', { name: 'The table' }).click();
      await page.getByRole('button', { name: /^Card payments/ }).click();
    },
  },
];
for (const { name, intent, twin } of TWINS)
  test(`the disc and its HTML twin do the same with ${name}`, async () => {
    const [byDisc, byHand] = [await served.open(GAME), await served.open(GAME)];
    await byDisc.evaluate((it) => window.intend(it), intent);
    await twin(byHand);
    if (intent.kind === 'seat')
      for (const page of [byDisc, byHand]) await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    if (intent.kind === 'seat')
      await expect
        .poll(() => byHand.getByRole('main').ariaSnapshot())
        .toBe(await byDisc.getByRole('main').ariaSnapshot());
    else await expect.poll(() => seen(byHand)).toBe(await seen(byDisc));
    await byDisc.close();
    await byHand.close();
  });

test('a pledge’s capsule opens the pledge that its row opens', async () => {
  const [byDisc, byHand] = [await served.open(`${GAME}&deal`), await served.open(`${GAME}&deal`)];
  await byDisc.evaluate(() => window.intend({ kind: 'pledge', issue: 'plants' }));
  await byHand.getByRole('tab', { name: /Deals/ }).click();
  await byHand
    .getByRole('tabpanel')
    .getByRole('button', { name: /Disc plants/ })
    .click();
  for (const page of [byDisc, byHand])
    await expect(page.getByRole('tabpanel').getByRole('button', { name: /Disc plants/, expanded: true })).toBeVisible();
  const terms = (page: Page) => page.getByRole('tabpanel').ariaSnapshot();
  expect(await terms(byHand)).toBe(await terms(byDisc));
  await byDisc.close();
  await byHand.close();
});

test('the keys reach everything, and Escape closes what is on top', async () => {
  const page = await served.open(GAME);
  await page.keyboard.press('o');
  await expect.poll(() => focused(page)).toBe('desk-title');
  await page.keyboard.press(']');
  await expect.poll(() => focused(page)).not.toBe('desk-title');
  const first = await focused(page);
  await page.keyboard.press(']');
  await expect.poll(() => focused(page)).not.toBe(first);
  await page.keyboard.press('[');
  await expect.poll(() => focused(page)).toBe(first);
  await page.keyboard.press('t');
  await expect.poll(() => focused(page)).toBe('Talks');
  await page.keyboard.press('d');
  await expect.poll(() => focused(page)).toBe('look-seat-russia');
  for (const [key, title] of [
    ['b', 'Your brief'],
    ['?', 'Help'],
  ] as const) {
    await page.keyboard.press(key);
    await expect(page.getByRole('dialog', { name: title })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect.poll(() => focused(page)).toBe('look-seat-russia');
  }
  await page.close();
});

test('Ctrl+Enter sends, after the review sentence; Escape takes the review back', async () => {
  const page = await served.open(GAME);
  await page.keyboard.press('Control+Enter');
  const review = page.getByRole('group', { name: /^If USTR accepts/ });
  await expect(review).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(review).toHaveCount(0);
  await page.keyboard.press('Control+Enter');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('log')).toContainText(/You, offer \d+/);
  await expect(page.getByText(/^Your offer \d+ is with USTR/)).toBeVisible();
  await page.close();
});

test('rows stay under the hand while a fader’s value changes the hint, and when an offer arrives', async () => {
  const page = await served.open(`${GAME}&deal=meat:raise`);
  await page.getByRole('button', { name: 'Your draft' }).click();
  const rows = page.getByRole('group', { name: /^Issue \d+ of/ });
  const said = { Home: /^Not above the \d+ that you have signed already/, End: /above what you have signed/ };
  for (const key of ['Home', 'End'] as const) {
    for (const slider of await rows.getByRole('slider').all()) {
      // What takes the focus comes into sight first.
      await slider.focus();
      const before = await slider.boundingBox();
      await slider.press(key);
      expect((await slider.boundingBox())?.y).toBe(before?.y);
    }
    const before = await rows.getByRole('slider').last().boundingBox();
    await expect(page.getByText(said[key])).toBeVisible();
    expect((await rows.getByRole('slider').last().boundingBox())?.y).toBe(before?.y);
  }
  const last = rows.getByRole('slider').last();
  const before = await last.boundingBox();
  await page.evaluate(() => window.offerFrom('ustr', ['russia', 'site'], 'plants', 'leases_night'));
  await expect(page.getByRole('button', { name: /^USTR, three-way, offer \d+$/ })).toBeVisible();
  expect((await last.boundingBox())?.y).toBe(before?.y);
  await page.close();
});

test('an offer to several is answered without changing whom the draft is for', async () => {
  const page = await served.open(GAME);
  await page.evaluate(() => window.offerFrom('russia', ['ustr', 'site'], 'plants', 'leases_night'));
  await page.evaluate(() => window.offerFrom('site', ['ustr', 'russia'], 'cards', 'no_objection'));
  const draft = page.getByRole('heading', { name: /^Offer \d+ to USTR$/ });
  await expect(draft).toBeVisible();
  await page.getByRole('button', { name: 'Read the offer' }).click();
  await page.getByRole('button', { name: 'Decline' }).click();
  await expect(draft).toBeVisible();
  await page.close();
});

test('accepting asks once: what each must do, what it is worth, and the way back', async () => {
  const page = await served.open(GAME);
  await page.evaluate(() => window.offerFrom('ustr', ['russia'], 'plants', 'leases_night'));
  await page.getByRole('button', { name: 'Read the offer' }).click();
  const last = page.getByRole('group', { name: /^If you accept,.*Worth \d+ to you/ });
  await page.getByRole('button', { name: 'Accept' }).click();
  await expect(last).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(last).toHaveCount(0);
  await page.getByRole('button', { name: 'Accept' }).click();
  await page.getByRole('button', { name: 'Accept it' }).click();
  await expect(page.getByRole('log')).toContainText(/signed a deal/);
  await page.close();
});

test('the words under an estimate are one line, and clear of what comes next', async () => {
  const page = await served.open(GAME);
  await page.getByRole('button', { name: /set your estimates$/ }).click();
  await page
    .getByRole('group', { name: /Only you see this/ })
    .getByRole('slider')
    .first()
    .press('ArrowRight');
  await page.getByRole('button', { name: /close your estimates$/ }).click();
  const words = page.getByText('as it stands', { exact: true });
  await expect(words).toBeVisible();
  const next = page.getByRole('textbox', { name: /^Message with this offer/ });
  const [box, below] = [await words.boundingBox(), await next.boundingBox()];
  expect(box?.height).toBeLessThan(20);
  expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThanOrEqual(below?.y ?? 0);
  await page.close();
});

test('who was ready is told why it is asked again; said twice, it holds', async () => {
  const page = await served.open('seat=russia&seed=11&quiet=mute');
  await page.getByRole('button', { name: 'Go to the talks' }).click();
  const offer = (option: string) => page.evaluate((it) => window.offerFrom('ustr', ['russia'], 'plants', it), option);
  await page.getByRole('button', { name: 'I am ready' }).click();
  await expect(page.getByRole('status')).toHaveText(/^You are ready/);
  await offer('leases_night');
  await expect(page.getByRole('status')).toHaveText(/^An offer came after you were ready, and USTR’s waits for you\./);
  await page.getByRole('button', { name: 'Still ready' }).click();
  await expect(page.getByRole('button', { name: /ready$/ })).toHaveCount(0);
  await offer('joint_surprise');
  await expect(page.getByRole('log')).toContainText(/offer 2/);
  await expect(page.getByRole('button', { name: /ready$/ })).toHaveCount(0);
  await page.close();
});

test('a letter typed into a message is a letter', async () => {
  const page = await served.open(GAME);
  await page.getByRole('textbox', { name: /^Message with this offer/ }).fill('');
  await page.keyboard.type('bod?');
  await expect(page.getByRole('textbox', { name: /^Message with this offer/ })).toHaveValue('bod?');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.close();
});

test('on a phone the copies fold into the foot', async () => {
  const page = await served.open(GAME, { width: 390, height: 844 });
  const copies = page.getByRole('group', { name: 'Others who may read it' });
  await expect(copies).toBeHidden();
  await page.getByRole('button', { name: 'Copies' }).click();
  await copies.getByRole('button', { name: 'The site' }).click();
  await expect(copies.getByRole('button', { name: 'The site', pressed: true })).toBeVisible();
  await page.getByRole('button', { name: 'Send offer' }).click();
  await expect(page.getByRole('group', { name: /^If USTR accepts.*The site will read it too/ })).toBeVisible();
  await page.close();
});
