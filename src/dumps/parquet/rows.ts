import { toKey } from '../json/key-order.ts';
import type { Column, Step } from './schema.ts';

/** An object or a list in a record that is being put together. */
type Container = { [key: string | number]: unknown };

/** Records that are being put together, in the order of the file. */
export type Rows = readonly Container[];

/** Records without any field yet. */
export function createRows(count: number): Rows {
  return Array.from({ length: count }, createObject);
}

/** Puts a value in its place. Its index in each list stands in `positions` from `at` on. */
export function putValue(
  row: Container,
  column: Column,
  positions: Int32Array,
  at: number,
  value: unknown,
): void {
  put(row, column.steps, column.steps.length, positions, at, toJsonValue(value));
}

/** Puts the element of a list in its place that an entry of this definition level makes without a value of its own. */
export function putElement(
  row: Container,
  column: Column,
  positions: Int32Array,
  at: number,
  level: number,
): void {
  const depth = column.elements[level] ?? 0;
  const step = column.steps[depth - 1];
  if (step === undefined) return;
  put(row, column.steps, depth, positions, at, level < step.present ? null : createContainer(step));
}

/** Puts something at the last of the first `depth` steps, and what is missing on the way there. */
function put(
  row: Container,
  steps: readonly Step[],
  depth: number,
  positions: Int32Array,
  at: number,
  value: unknown,
): void {
  let container = row;
  for (let index = 0; index < depth - 1; index++) {
    const step = steps[index] as Step;
    const key = step.field ?? (positions[at + step.list] as number);
    container[key] ??= createContainer(step);
    container = container[key] as Container;
  }
  const last = steps[depth - 1] as Step;
  container[last.field ?? (positions[at + last.list] as number)] = value;
}

/** What a JSON dump would hold in its place: numbers are no BigInt, and what is not a number is null. */
function toJsonValue(value: unknown): unknown {
  if (typeof value === 'bigint') return Number(value);
  return Number.isNaN(value) ? null : value;
}

function createContainer(step: Step): Container {
  return step.holds === 'list' ? ([] as unknown as Container) : createObject();
}

/** Without a prototype, since a metric may be called `__proto__` or `constructor`. */
function createObject(): Container {
  return Object.create(null) as Container;
}

/** Makes an object of a map at the end of the steps, which came as a list of keys and values. */
export function convertMap(container: unknown, [step, ...further]: readonly Step[]): void {
  if (step === undefined || typeof container !== 'object' || container === null) return;
  const here = container as Container;
  const keys = step.field === null ? Object.keys(here) : [step.field];
  for (const key of keys) {
    if (further.length > 0) convertMap(here[key], further);
    else if (Array.isArray(here[key])) here[key] = mapObject(here[key] as readonly Container[]);
  }
}

function mapObject(pairs: readonly Container[]): Container {
  const object = createObject();
  // A value that is null is missing, as a field that is null is.
  for (const { key, value } of pairs) if (value !== undefined) object[toKey(String(key))] = value;
  return object;
}
