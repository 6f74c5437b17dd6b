/** What is done beyond what the game asks for, by month. */
export interface Manner {
  /** Send the draft the desk opens on. */
  readonly offers: (month: number) => boolean;
  /** Say one of the sentences that bots can read. */
  readonly speaks: (month: number) => boolean;
  /** Note what something is worth to another seat. */
  readonly estimates: (month: number) => boolean;
  /** Claim and call whatever can be. */
  readonly presses: (month: number) => boolean;
  /** Keep the promises that fall due. */
  readonly keeps: (month: number) => boolean;
}
/** Does everything a player can do, now and then. */
export const EVERYTHING: Manner = {
  offers: () => true,
  speaks: (month) => month <= 2,
  estimates: (month) => month === 1,
  presses: (month) => month >= 3,
  keeps: (month) => month % 2 === 0,
};
