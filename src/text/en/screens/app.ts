/** What the page itself says: between screens, and when something could not be fetched or kept. */
export const APP = {
  noLanguage: 'This language could not be fetched. Are you online? The game goes on in the present one.',
};
