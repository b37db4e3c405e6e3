// What is counted: metrics, and one outcome per item or value judged.

export const METRICS = [
  'person',
  'organization',
  'event',
  'concept',
  'attended',
  'attended_role',
  'holds_post',
  'hosted',
  'reports',
  'refers_to',
  'reported',
  'part_of',
] as const;
export type Metric = (typeof METRICS)[number];

/** `date` and `count` judge a value of an item found: right or wrong. */
export interface Outcome {
  metric: Metric | 'event_date' | 'concept_count';
  is: 'tp' | 'fp' | 'fn' | 'right' | 'wrong';
  what: string;
}
