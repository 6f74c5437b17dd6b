/** The browser tests' own `test`: it fails where the page complained, however well the rest went. */
import { test as base, expect } from '@playwright/test';

export { expect };

export const test = base.extend<{ complaints: string[] }>({
  /** What the page wrote to its console as an error, threw, or was refused by the Content-Security-Policy. */
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
