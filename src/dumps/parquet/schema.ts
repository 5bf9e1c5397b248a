import { toKey } from '../json/key-order.ts';
import type { SchemaTree } from './library.ts';

/** One step of the way from a record to a value. */
export interface Step {
  /** The key of the field; null where the step goes to an element of a list. */
  readonly field: string | null;
  /** For an element: how many lists stand around its list. */
  readonly list: number;
  /** What stands here. */
  readonly holds: 'list' | 'object' | 'value';
  /** Entries of this definition level and above have something at this step, null for an element of a list. */
  readonly exists: number;
  /** From this level on it is not null. */
  readonly present: number;
}

/** A column of values and where they stand in the records. */
export interface Column {
  /** The nodes of the schema from its root to this column. */
  readonly nodes: readonly SchemaTree[];
  readonly steps: readonly Step[];
  /** How many lists the values stand in: the greatest repetition level. */
  readonly lists: number;
  /** The definition level of an entry that has a value. */
  readonly definition: number;
  /**
   * For each definition level, how many steps lead to what an entry of it makes: the value, or an element of a list; 0 if
   * it makes nothing. Only the first column of a list makes its elements: thousands of others say the same once more.
   */
  readonly elements: readonly number[];
  /** The steps that lead to a map; a map comes as a list of keys and values. Named by its first column only. */
  readonly maps: readonly (readonly Step[])[];
}

/** A way through the schema, as far as it has been gone. */
interface Way {
  readonly nodes: readonly SchemaTree[];
  readonly steps: readonly Step[];
  readonly lists: number;
  readonly definition: number;
  /** Where elements of lists stand whose first column this is, by the index of their steps. */
  readonly firstOf: readonly number[];
  /** The indexes of the steps that hold a map. */
  readonly maps: readonly number[];
}

/** The columns of a schema, in the order of the file. */
export function listColumns(root: SchemaTree): readonly Column[] {
  const start: Way = { nodes: [root], steps: [], lists: 0, definition: 0, firstOf: [], maps: [] };
  return root.children.flatMap((child) => descend(start, child, toKey(child.element.name)));
}

/** Goes on to a node, which stands under the name `field`, or is the element of a list if that is null. */
function descend(way: Way, node: SchemaTree, field: string | null): readonly Column[] {
  const { repetition_type: repetition } = node.element;
  const isRepeated = repetition === 'REPEATED';
  const nodes = [...way.nodes, node];
  const definition = way.definition + (repetition === 'REQUIRED' ? 0 : 1);
  if (isRepeated && field !== null) {
    // A list without a name of its own for what is repeated, as some writers make it.
    const list: Step = { field, list: -1, holds: 'list', exists: definition, present: definition };
    return enterList({ ...way, nodes, steps: [...way.steps, list], definition }, node, null);
  }
  const inner = listNode(node);
  if (inner !== null) {
    const step = stepTo(way, field, 'list', definition);
    const repeated = {
      ...way,
      nodes: [...nodes, inner],
      steps: [...way.steps, step],
      definition: definition + 1,
      maps: isMap(node, inner) ? [...way.maps, way.steps.length] : way.maps,
    };
    return enterList(repeated, inner, elementNode(node, inner));
  }
  return finish({ ...way, nodes, definition }, node, stepTo(way, field, holdsOf(node), definition));
}

function stepTo(way: Way, field: string | null, holds: Step['holds'], present: number): Step {
  return { field, list: way.lists - 1, holds, exists: way.definition, present };
}

/** Goes on to the elements of a list: `element`, or the repeated node itself if that is null. */
function enterList(way: Way, repeated: SchemaTree, element: SchemaTree | null): readonly Column[] {
  const inside = { ...way, lists: way.lists + 1, firstOf: [...way.firstOf, way.steps.length] };
  if (element !== null) return descend(inside, element, null);
  return finish(inside, repeated, stepTo(inside, null, holdsOf(repeated), inside.definition));
}

function finish(way: Way, node: SchemaTree, step: Step): readonly Column[] {
  const steps = [...way.steps, step];
  if (node.children.length === 0) return [toColumn({ ...way, steps })];
  return node.children.flatMap((child, index) =>
    descend({ ...way, steps, firstOf: index === 0 ? way.firstOf : [] }, child, toKey(child.element.name)),
  );
}

function toColumn({ nodes, steps, lists, definition, firstOf, maps }: Way): Column {
  const elements = Array.from({ length: definition }, (_, level) => {
    const deepest = firstOf.findLast((index) => (steps[index]?.exists ?? 0) <= level);
    return deepest === undefined ? 0 : deepest + 1;
  });
  elements.push(steps.length);
  const ownMaps = maps
    .filter((index) => firstOf.includes(index + 1))
    .map((index) => steps.slice(0, index + 1));
  return { nodes, steps, lists, definition, elements, maps: ownMaps };
}

function holdsOf(node: SchemaTree): Step['holds'] {
  return node.children.length === 0 ? 'value' : 'object';
}

/** The repeated node of a list or a map. */
function listNode(node: SchemaTree): SchemaTree | null {
  const isList = ['LIST', 'MAP', 'MAP_KEY_VALUE'].includes(annotation(node));
  const only = node.children.length === 1 ? node.children[0] : undefined;
  return isList && only?.element.repetition_type === 'REPEATED' ? only : null;
}

function isMap(node: SchemaTree, repeated: SchemaTree): boolean {
  return annotation(node) !== 'LIST' && repeated.children.length === 2;
}

function annotation({ element }: SchemaTree): string {
  return element.converted_type ?? element.logical_type?.type ?? '';
}

/**
 * The node of a list's elements below the repeated one; null where that is the element itself, as in files of old
 * writers (the format's rules for backward compatibility of lists).
 */
function elementNode(list: SchemaTree, repeated: SchemaTree): SchemaTree | null {
  const [only, ...more] = repeated.children;
  const { name } = repeated.element;
  const isElement = name === 'array' || name === `${list.element.name}_tuple`;
  return only === undefined || more.length > 0 || isElement ? null : only;
}
