/** `M1, M3` names two sources. */
export const sourceKeys = (keys: string | undefined): string[] =>
  (keys ?? '').split(/[\s,;]+/).filter((key) => key !== '');
