/**
 * Plays whole games as a person would who reads the status line and does what it says. Everything is found by its
 * role and its name, as a screen reader finds it.
 */
import { expect, type Locator, type Page } from '@playwright/test';
import { claimAndCall, estimate, speak } from './asides.ts';
import { button, THERE } from './found.ts';
import type { Hands } from './hands.ts';
import { EVERYTHING, type Manner } from './manner.ts';
import { NOW } from './status-line.ts';

export type Seat = 'USTR' | 'Russia' | 'The site';

/** The same button, before and after an offer that came to one who was ready. */
const READY = /^(I am|Still) ready$/;
/** Offers a seat answers in one month before it says it is ready whatever comes. */
const ANSWERS = 4;
/** Offers in a game that go away under one's hands: more, and something else is wrong. */
const BEARABLE = 6;
/** Things done without the game going on: then it is stuck. */
const PATIENCE = 60;

/** From the title to a seat's brief. */
export async function takeSeat(page: Page, hands: Hands, seat: string, scenario = /Hanoi/): Promise<void> {
  await page.goto('/');
  const spine = page.getByRole('radio', { name: scenario });
  if (!(await spine.isChecked())) await hands.press(spine);
  await hands.press(page.getByRole('button', { name: 'Play solo' }));
  const place = page.getByRole('group', { name: 'Seats' }).getByRole('radio', { name: seat });
  await expect(place).toBeVisible();
  if (!(await place.isChecked())) await hands.press(place);
  await hands.press(page.getByRole('button', { name: `Sit down as ${seat}` }));
  await expect(page.getByRole('heading', { name: `Your seat: ${seat}` })).toBeVisible();
}

/** What the status line says now. */
export const status = (page: Page): Locator => page.getByRole('main').getByRole('status');

/** From the brief, or from wherever a table stands, to the debrief. Returns the months played. */
export async function playToTheEnd(page: Page, hands: Hands, manner: Partial<Manner> = {}): Promise<number> {
  const player = new Player(page, hands, { ...EVERYTHING, ...manner });
  const start = page.getByRole('button', { name: 'Go to the table' });
  if (await start.isVisible()) await hands.press(start);
  return player.play(() => false);
}

/** Plays until a situation is reached; it is left as it is. */
export async function playUntil(
  page: Page,
  hands: Hands,
  reached: RegExp,
  manner: Partial<Manner> = {},
): Promise<void> {
  const player = new Player(page, hands, { ...EVERYTHING, ...manner });
  const start = page.getByRole('button', { name: 'Go to the table' });
  if (await start.isVisible()) await hands.press(start);
  await player.play((words) => reached.test(words));
}

class Player {
  readonly #page: Page;
  readonly #hands: Hands;
  readonly #manner: Manner;
  #month = 0;
  #answered = 0;
  #goneBefore = 0;
  #done = new Set<string>();

  constructor(page: Page, hands: Hands, manner: Manner) {
    this.#page = page;
    this.#hands = hands;
    this.#manner = manner;
  }

  async play(reached: (words: string) => boolean): Promise<number> {
    for (let still = 0; still < PATIENCE; still++) {
      const words = await this.#words();
      if (reached(words)) return this.#month;
      const month = await this.#monthNow();
      if (month !== this.#month) {
        this.#month = month;
        this.#answered = 0;
        this.#done.clear();
        still = 0;
      }
      if (NOW.news.test(words)) await this.#leave(NOW.news, this.#button('Go to the talks'));
      else if (NOW.offer.test(words)) await this.#answer(words);
      else if (NOW.talks.test(words)) await this.#talk(words);
      else if (NOW.moves.test(words)) await this.#move();
      else if (NOW.resolution.test(words)) await this.#hearMonth();
      else if (NOW.month.test(words)) await this.#leave(NOW.month, this.#button(/^Go to /));
      else if (NOW.waiting.test(words) || NOW.ready.test(words) || NOW.sealed.test(words)) await this.#wait(words);
      else if (NOW.end.test(words)) {
        await this.#hands.press(this.#button('Read the debrief'));
        await expect(this.#page.getByRole('tab', { name: 'Result' })).toBeVisible();
        return this.#month;
      } else throw new Error(`The status line says nothing a player can do: "${words}"`);
    }
    throw new Error(`Nothing goes on in month ${this.#month}: "${await this.#words()}"`);
  }

  #button(name: string | RegExp): Locator {
    return button(this.#page, name);
  }

  async #words(): Promise<string> {
    await expect(status(this.#page)).toHaveText(/\S/);
    return (await status(this.#page).textContent()) ?? '';
  }

  async #monthNow(): Promise<number> {
    const heading = (await this.#page.getByRole('heading', { level: 1 }).textContent()) ?? '';
    return Number(/round (\d+) of/.exec(heading)?.[1] ?? this.#month);
  }

  /** Until the status line says something else. */
  async #wait(words: string | RegExp): Promise<void> {
    await expect(status(this.#page)).not.toHaveText(words);
  }

  /** Gives the status line, which speaks at most every two seconds, the time to say what is so now. */
  async #catchUp(words: string): Promise<void> {
    await expect(status(this.#page))
      .not.toHaveText(words, { timeout: 2500 })
      .catch(() => undefined);
  }

  async #leave(words: string | RegExp, way: Locator): Promise<void> {
    await this.#hands.press(way);
    await this.#wait(words);
  }

  /** Says that it is ready; the talks may end, or an offer come, under the press. */
  async #sayReady(words: string): Promise<void> {
    await this.#hands.press(this.#button(READY)).catch(async (error: unknown) => {
      if ((await this.#words()) === words) throw error;
    });
    await this.#wait(words);
  }

  /** Once in a month. */
  async #once(what: string, wanted: boolean, run: () => Promise<void>): Promise<void> {
    if (!wanted || this.#done.has(what)) return;
    this.#done.add(what);
    await run();
  }

  async #talk(words: string): Promise<void> {
    const month = this.#month;
    await this.#once('press', this.#manner.presses(month), () => claimAndCall(this.#page, this.#hands));
    await this.#once('speak', this.#manner.speaks(month), () => speak(this.#page, this.#hands, month));
    await this.#once('estimate', this.#manner.estimates(month), () => estimate(this.#page, this.#hands));
    if (!this.#done.has('offer') && this.#manner.offers(month)) {
      this.#done.add('offer');
      await this.#hands.toDesk();
      const draft = this.#button('Your draft');
      if (await draft.isVisible()) await this.#hands.press(draft);
      await this.#send();
      return;
    }
    const ready = this.#button(READY);
    if (await ready.isVisible()) await this.#sayReady(words);
    else await this.#wait(words);
  }

  /** Sends what lies on the desk, if it may be sent. */
  async #send(): Promise<void> {
    const send = this.#button('Send offer');
    // A signed paper lies on the desk until the next is asked for.
    if (await this.#button('New offer').isVisible()) await this.#hands.press(this.#button('New offer'));
    await expect(send).toBeVisible();
    if ((await send.getAttribute('aria-disabled')) === 'true') return;
    await this.#hands.press(send);
    await this.#hands.press(this.#button('Send it'));
    await expect(this.#button('Send it')).toBeHidden();
  }

  async #answer(words: string): Promise<void> {
    const accept = this.#button('Accept');
    const read = this.#button('Read the offer');
    const paper = this.#page
      .getByRole('group', { name: 'Papers on the desk' })
      .getByRole('button', { name: /^(?!Sent to).*, offer \d+$/ });
    await this.#hands.toDesk();
    try {
      if (await read.isVisible()) await this.#hands.press(read);
      else if (!(await accept.isVisible()) && (await paper.count()) > 0) await this.#hands.press(paper.last());
      // The line may lag behind an answer that was just given.
      if (!(await accept.isVisible())) return await this.#catchUp(words);
      this.#answered++;
      await this.#decide(words, accept);
    } catch (error) {
      // They may take it back while it is being read, and come with another.
      if (this.#goneBefore++ > BEARABLE) throw error;
    }
  }

  async #decide(words: string, accept: Locator): Promise<void> {
    const ready = this.#button(READY);
    if (this.#answered > ANSWERS && (await ready.isVisible())) return this.#sayReady(words);
    const { worth, walkAway } = await this.#worthOnDesk();
    const may = (await accept.getAttribute('aria-disabled', { timeout: THERE })) !== 'true';
    if (may && worth > walkAway) {
      await this.#hands.press(accept);
      await this.#hands.press(this.#button('Accept it'));
    } else if (this.#answered === 1) return this.#counter();
    else await this.#hands.press(this.#button('Decline'));
    await expect(accept.or(this.#button('Accept it'))).toBeHidden();
  }

  /** Starts from their offer, asks for a little more, sends it. */
  async #counter(): Promise<void> {
    await this.#hands.press(this.#button('Change'));
    const better = this.#page.getByRole('button', { name: /: one step better$/ });
    for (const button of await better.all()) {
      if ((await button.getAttribute('aria-disabled')) === 'true') continue;
      await this.#hands.press(button);
      break;
    }
    await this.#send();
  }

  async #worthOnDesk(): Promise<{ readonly worth: number; readonly walkAway: number }> {
    const words =
      (await this.#page
        .getByRole('img', { name: /is worth −?\d+ to you/ })
        .getAttribute('aria-label', { timeout: THERE })) ?? '';
    const [worth = NaN, walkAway = NaN] = (/is worth (−?\d+) to you, .* walk-away of (−?\d+)/.exec(words) ?? [])
      .slice(1)
      .map((number) => Number(number.replace('−', '-')));
    return { worth, walkAway };
  }

  async #move(): Promise<void> {
    await this.#hands.toDesk();
    const mine = this.#page.getByRole('region', { name: 'Your moves' });
    const cards = mine.getByRole('button', { name: /, \d+ points?$/ });
    const count = await cards.count();
    for (let n = 0; n < Math.min(count, 4); n++) {
      const card = cards.nth((this.#month * 3 + n) % count);
      const off = (await card.getAttribute('aria-disabled')) === 'true';
      if (!off && (await card.getAttribute('aria-pressed')) === 'false') await this.#hands.press(card);
    }
    const word = this.#manner.keeps(this.#month) ? /^(Keep it|Act on it now)/ : /^(Break it|Not this month)/;
    for (const answer of await mine.getByRole('radio', { name: word }).all())
      if (!(await answer.isChecked())) await this.#hands.press(answer);
    await this.#hands.press(this.#button('Seal sleeve'));
    await this.#leave(NOW.moves, this.#button('Yes, seal'));
  }

  async #hearMonth(): Promise<void> {
    const done = this.#button('What it came to');
    const next = this.#button('Next result');
    await expect(next.or(done)).toBeVisible();
    if (this.#month % 3 === 0) {
      const all = this.#button('Play all');
      if (await all.isVisible()) await this.#hands.press(all);
      await expect(done).toBeVisible({ timeout: 30_000 });
    }
    while (await next.isVisible()) await this.#hands.press(next);
    await this.#leave(NOW.resolution, done);
  }
}
