/** What a page tells the worker of a new build that waits: the player wants it now. */
export const TAKE_OVER = 'take-over';
