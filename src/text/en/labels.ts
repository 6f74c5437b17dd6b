/** Short words for the rules' closed vocabularies. */
import type { Labels } from '../vocabulary.ts';

export const LABELS = {
  phase: { news: 'News', talks: 'Talks', moves: 'Moves', resolution: 'Resolution', over: 'Debrief' },
  verdict: { none: 'No pledge', running: 'Due', kept: 'Kept', broken: 'Broken', never_due: 'Never due' },
  offer: {
    live: 'Open',
    signed: 'Signed',
    declined: 'Declined',
    withdrawn: 'Withdrawn',
    superseded: 'Replaced',
    lapsed: 'Lapsed',
  },
  channel: { open: 'Open', leaking: 'Open in part', cut: 'Cut', closed: 'Closed' },
  proof: { independent: 'Independent', 'joint-review': 'Joint review', 'self-report': 'Self-report' },
  tag: { record: 'Record', scenario: 'Scenario', rule: 'Rule' },
  felt: { none: 'none', small: 'small', large: 'large' },
  seat: { person: 'Person', bot: 'Bot', 'stand-in': 'Stand-in bot' },
  score: { 'walk-away': 'Walk-away', paper: 'On paper', delivery: 'Delivered', objective: 'Goal' },
  mark: {
    square: 'Square',
    triangle: 'Triangle',
    circle: 'Circle',
    diamond: 'Diamond',
    hexagon: 'Hexagon',
    star: 'Star',
  },
} satisfies Labels;
