/** Where a player finds things: by role and name. */
import type { Locator, Page } from '@playwright/test';

/** A button by its whole name, or by a part of it that a pattern names. */
export const button = (page: Page, name: string | RegExp): Locator =>
  page.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name });
