/** How hard a bot bargains: the list of `bots/roster`, kept apart so that the page need not load the bots. */
export interface BotLevel {
  readonly id: string;
  readonly name: string;
  /** One sentence on how it plays. */
  readonly says: string;
}

export const BOT_LEVELS: readonly BotLevel[] = [
  { id: 'trainee', name: 'Trainee', says: 'Says what it wants and gives way early.' },
  { id: 'diplomat', name: 'Diplomat', says: 'Gives way month by month and looks for trades.' },
  { id: 'hard-liner', name: 'Hard-liner', says: 'Holds out until time is nearly gone.' },
];
