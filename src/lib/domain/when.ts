/** When a reader wants to go. */
export const WHENS = ['now', 'today', 'tonight', 'weekend'] as const;
export type When = (typeof WHENS)[number];
