/** Rows that are read one by one, with the first of them known before: for a hint that names it. */
export interface PeekedRows<Row> {
  /** Undefined where there is no row. */
  readonly first: Row | undefined;
  /** All of them, the first as well. To be read once. */
  readonly rows: Iterable<Row>;
}

/** Reads the first of some rows. */
export function peekFirst<Row>(rows: Iterable<Row>): PeekedRows<Row> {
  const reading = rows[Symbol.iterator]();
  const begun = reading.next();
  if (begun.done) return { first: undefined, rows: [] };
  return { first: begun.value, rows: withFirst(begun.value, { [Symbol.iterator]: () => reading }) };
}

function* withFirst<Row>(first: Row, others: Iterable<Row>): Generator<Row> {
  yield first;
  yield* others;
}
