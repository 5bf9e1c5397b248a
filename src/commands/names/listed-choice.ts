import { sitePageOf } from '../../archive/addresses/site-pages.ts';
import type { Archive } from '../../archive/archive.ts';
import { readAreaNames } from '../../archive/catalogue/areas.ts';
import { findListedNames, type ListedName, nearListedNames } from '../../archive/names/listed-names.ts';
import { nameKey } from '../../archive/names/writing/keys.ts';
import { UserError } from '../../errors.ts';
import { typedFlags } from '../options/typed-flags.ts';
import { chooseAmong, type FilterFlag, otherNames, unknownName } from './filter-names.ts';

/** A name of a short list that was asked for: an area, a framework, a modality. */
export interface ChosenListed {
  readonly name: string;
  /** The name and others of the list that differ from it in case, accents or blanks only. */
  readonly spellings: readonly string[];
  /** How the name was read, where that is not plain. */
  readonly notes: readonly string[];
}

/** A list of so many names is told whole where a typed one is none of them; of a longer one the most used. */
const ALL = 20;
const MOST_USED = 6;

/**
 * The name of a list that a typed one means. Throws `UserError`: `ambiguous` with the names that it fits, `notFound` with
 * the nearest, else with all or the most used.
 */
export function chooseListed(noun: string, names: readonly ListedName[], asked: FilterFlag): ChosenListed {
  const distinct = mergeSpellings(names);
  const hits = findListedNames(distinct, asked.typed);
  if (hits === null) throw unknownListed(noun, distinct, asked);
  const chosen = chooseAmong(noun, hits, asked, (ids) => ids.map((id) => distinct[id]?.name ?? ''));
  const spellings = distinct[chosen.id]?.spellings ?? [];
  return { name: chosen.name, spellings, notes: chosen.notes };
}

/** The area of tasks that a typed name or address of the old site means. Throws as `chooseListed` does. */
export function chooseArea(archive: Archive, asked: FilterFlag): ChosenListed {
  if (asked.typed.trim() === '')
    throw new UserError('usage', 'the name of the area is empty.', ['All areas: pwc area']);
  const page = sitePageOf(asked.typed);
  const typed = page?.kind === 'area' ? page.slug : asked.typed;
  return chooseListed('area', readAreaNames(archive), { ...asked, typed });
}

/** What the filters of a catalogue mean: values of each, and how they were read. Throws as `chooseListed` does. */
export function chooseFacets<Facet extends string>(
  noun: string,
  filters: Readonly<Partial<Record<Facet, string>>>,
  first: boolean,
  valuesOf: Readonly<Partial<Record<Facet, () => readonly ListedName[]>>>,
): { readonly chosen: Map<Facet, readonly string[]>; readonly notes: string[] } {
  const given = typedFlags(Object.entries<string | undefined>(filters));
  const chosen = new Map<Facet, readonly string[]>();
  const notes: string[] = [];
  for (const facet of Object.keys(filters) as Facet[]) {
    const [typed, values] = [filters[facet], valuesOf[facet]];
    if (typed === undefined || values === undefined) continue;
    const flag = `--${facet}`;
    const others = given.filter(([other]) => other !== flag);
    const asked = { flag, typed, others, command: [noun], first };
    const { name, spellings, notes: reading } = chooseListed(facet, values(), asked);
    chosen.set(facet, [name, ...spellings.filter((spelling) => spelling !== name)]);
    notes.push(...reading);
  }
  return { chosen, notes };
}

interface Spelled extends ListedName {
  readonly spellings: readonly string[];
}

/** Each name once, in the spelling that most have; the most used first. */
function mergeSpellings(names: readonly ListedName[]): readonly Spelled[] {
  const groups = Map.groupBy(names, ({ name }) => nameKey(name) || name);
  return [...groups.values()]
    .flatMap((group) => {
      const [first] = group.toSorted((one, other) => other.weight - one.weight);
      const weight = group.reduce((sum, listed) => sum + listed.weight, 0);
      return first === undefined ? [] : [{ ...first, weight, spellings: group.map(({ name }) => name) }];
    })
    .sort((one, other) => other.weight - one.weight);
}

function unknownListed(noun: string, names: readonly ListedName[], asked: FilterFlag): UserError {
  const near = nearListedNames(names, asked.typed).map(({ name }) => name);
  if (near.length > 0) return unknownName(noun, asked, near);
  const message = `no ${noun} is called "${asked.typed}".`;
  const all = names.map(({ name }) => name);
  if (all.length === 0) return otherNames(`${message} The archive has none.`, asked, []);
  return otherNames(message, asked, all.length <= ALL ? all : all.slice(0, MOST_USED), { total: all.length });
}
