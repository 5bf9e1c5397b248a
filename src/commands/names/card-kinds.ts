/** The kinds that have a card and a catalogue, each with a command of its name. */
export const CARD_KINDS = ['task', 'dataset', 'method'] as const;

/** One of them. */
export type CardKind = (typeof CARD_KINDS)[number];
