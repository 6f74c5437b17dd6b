/** The short form of a name, where a scenario gives one: for columns, capsules and other tight places. */
export const shortOf = ({ says, short = says }: { readonly says: string; readonly short?: string }): string => short;
