/** The columns of a shared metric, before those of each side. */
export const sharedKeys = ['task', 'dataset', 'metric', 'direction', 'of', 'shared', 'winners'] as const;

/** What each side has, with its number behind: `value_1`, `value_2` … in the order in which the sides were typed. */
export const sideKeys = ['value', 'value_text', 'scaled', 'model', 'rank', 'uses_additional_data'] as const;
