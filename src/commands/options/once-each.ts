/** Names each thing once, at its first row: what `--ids` prints of rows of which several are about one thing. */
export function onceEach<Row>(idOf: (row: Row) => string | null): (row: Row) => string | null {
  const named = new Set<string>();
  return (row) => {
    const id = idOf(row);
    if (id === null || named.has(id)) return null;
    named.add(id);
    return id;
  };
}
