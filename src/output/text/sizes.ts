/** A time span in seconds with one decimal: "0.4s". */
export function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)}s`;
}

const UNITS = ['B', 'KiB', 'MiB', 'GiB', 'TiB'];

/** A size in bytes for people, in the largest unit of which there is one: "1.1 GiB". */
export function sizeOf(bytes: number): string {
  let [size, power] = [bytes, 0];
  // From here on one decimal would make 1024.0 of it.
  for (; size >= 1023.95 && power < UNITS.length - 1; power++) size /= 1024;
  return `${power === 0 ? bytes : size.toFixed(1)} ${UNITS[power]}`;
}
