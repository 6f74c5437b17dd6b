/** Where a person is, in the address: a reload or a shared link comes back to it. */
export type Route =
  | { readonly at: 'title' }
  /** The rules on one page. */
  | { readonly at: 'rules' }
  | { readonly at: 'seats'; readonly scenario: string; readonly seat?: string }
  /** Seats for people who pass one device around. */
  | { readonly at: 'share'; readonly scenario: string }
  | { readonly at: 'lesson'; readonly scenario: string }
  | { readonly at: 'brief'; readonly game: string }
  | { readonly at: 'table'; readonly game: string }
  | { readonly at: 'debrief'; readonly game: string };

/** `#/seats/hanoi_2006`, `#/table/x1y2`; anything else is the title. */
export function readRoute(hash: string): Route {
  const [, at, id, more] = hash.split('/').map(decodeURIComponent);
  if (at === 'rules') return { at };
  if (!id) return { at: 'title' };
  if (at === 'seats') return { at, scenario: id, ...(more ? { seat: more } : {}) };
  if (at === 'share' || at === 'lesson') return { at, scenario: id };
  if (at === 'brief' || at === 'table' || at === 'debrief') return { at, game: id };
  return { at: 'title' };
}

export function hashOfRoute(route: Route): string {
  switch (route.at) {
    case 'title':
      return '#/';
    case 'rules':
      return '#/rules';
    case 'seats':
      return `#/seats/${encodeURIComponent(route.scenario)}${route.seat ? `/${encodeURIComponent(route.seat)}` : ''}`;
    case 'share':
    case 'lesson':
      return `#/${route.at}/${encodeURIComponent(route.scenario)}`;
    default:
      return `#/${route.at}/${encodeURIComponent(route.game)}`;
  }
}
