/** Playing without a network, and changing to a newer version. */
export const OFFLINE = {
  newer: 'A newer version is ready. Your game is kept.',
  replaced: 'Another window has changed to a newer version. Your game is kept.',
  updateNow: 'Update now',
  later: 'Later',
  without: 'Without a network',
  kept: {
    unable: 'This browser does not keep the game here: it needs the network to open.',
    fetching: 'The game is being kept in this browser …',
    kept: 'The game is kept in this browser, with every scenario: it plays without a network.',
    newer: 'The game is kept in this browser, with every scenario. A newer version waits.',
    replaced:
      'The game is kept in this browser, with every scenario. A newer version opens when you load the page again.',
  },
};
