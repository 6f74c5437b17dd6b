/** The words of one part of the screens, in English. */
export const SUMMARY = {};
