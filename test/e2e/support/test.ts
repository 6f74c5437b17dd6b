/** The browser tests' own `test`: it fails where the page complained, however well the rest went. */
import { test as base, expect } from '@playwright/test';
import { setDice, setTime, type Time } from './time.ts';

export { expect };

interface Given {
  /** How time runs in the page. A person's patience is not what these tests are about. */
  readonly time: Time;
  /** Seeds every game begun in the page. */
  readonly dice: number;
}
interface Held {
  /** What the page wrote to its console as an error, threw, or was refused by the Content-Security-Policy. */
  readonly complaints: string[];
}

export const test = base.extend<Given & Held>({
  time: ['quick', { option: true }],
  dice: [1, { option: true }],
  page: async ({ page, time, dice }, use) => {
    await setTime(page, time);
    await setDice(page, dice);
    await use(page);
  },
  complaints: [
    async ({ page }, use) => {
      const complaints: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(error.message));
      await use(complaints);
      expect(complaints, 'the page complained').toEqual([]);
    },
    { auto: true },
  ],
});
