/** Where a player finds things: by role and name. */
import type { Locator, Page } from '@playwright/test';

/** A button by its whole name, or by a part of it that a pattern names. */
export const button = (page: Page, name: string | RegExp): Locator =>
  page.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name });

/** Time in which a thing to press must be there, in milliseconds: an offer may go away under one’s hands, and then it is not. */
export const THERE = 5_000;
