/** What an import left out and what it merged, while it is counted. */
export class ImportReport {
  readonly merged = new Map<string, number>();

  /** Counts things that stood several times in the dumps: `what` is a phrase for people ("rows that stood twice"). */
  countMerged(what: string, count = 1): void {
    if (count > 0) this.merged.set(what, (this.merged.get(what) ?? 0) + count);
  }
}
