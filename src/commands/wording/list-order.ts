/** How the rows of lists stand, as their headings tell it unless another order is asked for. */
export const MOST_RESULTS_FIRST = ', most results first';
export const MOST_PAPERS_FIRST = ', most papers first';
