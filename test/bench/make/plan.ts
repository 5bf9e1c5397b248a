/** How much of everything an archive has. */
export interface Plan {
  readonly papers: number;
  readonly links: number;
  /** Records of the evaluation tables, and tasks that only stand below others. */
  readonly topTasks: number;
  readonly subtasks: number;
  /** Leaderboards and their rows, counted at every place of the tree where they stand. */
  readonly appearances: number;
  readonly rows: number;
  readonly metricNames: number;
  readonly boardNames: number;
  readonly datasets: number;
  readonly methods: number;
  /** Rows of the largest leaderboard. */
  readonly largestBoard: number;
  /** Papers with very many repositories. */
  readonly famousPapers: number;
}

/** The archive as it stood in July 2025. */
const FULL: Plan = {
  papers: 576_261,
  links: 300_161,
  topTasks: 2_254,
  subtasks: 2_245,
  appearances: 15_000,
  rows: 160_100,
  metricNames: 3_468,
  boardNames: 8_467,
  datasets: 15_008,
  methods: 8_725,
  largestBoard: 1_060,
  famousPapers: 300,
};

/** What every quirk needs to be there at least once. */
const LEAST: Plan = {
  papers: 500,
  links: 600,
  topTasks: 66,
  subtasks: 34,
  appearances: 150,
  rows: 1_400,
  metricNames: 150,
  boardNames: 110,
  datasets: 130,
  methods: 87,
  largestBoard: 60,
  famousPapers: 8,
};

/** The counts at a scale, where 1 is the whole archive. Small archives keep enough of everything for the quirks. */
export function planArchive(scale: number): Plan {
  const counts = Object.entries(FULL).map(([what, full]) => [
    what,
    Math.max(LEAST[what as keyof Plan], Math.round(full * scale)),
  ]);
  const plan = Object.fromEntries(counts) as Plan;
  // The same look-up is to be compared at several scales: a larger archive has more leaderboards, not longer ones.
  return scale < 0.1 ? plan : { ...plan, largestBoard: FULL.largestBoard };
}
