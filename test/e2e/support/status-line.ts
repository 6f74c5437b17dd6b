/** What the status line says, by what there is to do. */
export const NOW = {
  news: /of news\. Read on|^No news this month/,
  offer: /sent you an offer|waits for you/,
  talks: /^(Talk, or set|Your offer is with|Everyone else is ready)/,
  ready: /^You are ready/,
  moves: /^Choose your moves/,
  sealed: /^Your moves are sealed/,
  resolution: /, result \S+ of /,
  month: / is over\. Next/,
  waiting: /^(One moment|Opening the game)/,
  end: /Read the debrief|Read what it came to/,
};
