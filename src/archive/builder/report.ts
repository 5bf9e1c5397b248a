/** What an import mended or merged, while it is counted. */
export class ImportReport {
  readonly merged = new Map<string, number>();

  /** `what` is a phrase for people: "leaderboards that hang at several places of the task tree". */
  countMerged(what: string, count = 1): void {
    if (count > 0) this.merged.set(what, (this.merged.get(what) ?? 0) + count);
  }
}
