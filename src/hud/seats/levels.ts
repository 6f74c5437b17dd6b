/** How hard a bot bargains. Ids are those of the bots' roster. */
export interface BotLevel {
  readonly id: string;
  readonly name: string;
  /** One sentence on how it plays. */
  readonly says: string;
}

export const BOT_LEVELS: readonly BotLevel[] = [
  { id: 'trainee', name: 'Trainee', says: 'Gives way early and says what it wants.' },
  { id: 'diplomat', name: 'Diplomat', says: 'Looks for trades that suit both sides.' },
  { id: 'hard-liner', name: 'Hard-liner', says: 'Holds out until the last months.' },
];
