import { type Block, type Field, isList, type List, type Page, type Report } from '../output/report.ts';
import { carryArchive } from './carried-flags.ts';

/**
 * A report whose lines to go on from have `--archive` with a path, as it was typed for this one: without it whoever copies
 * one of them would ask another archive.
 */
export function withArchive(report: Report, path: string): Report {
  const carrier = new ArchiveCarrier(path);
  return report.kind === 'page' ? carrier.page(report) : carrier.list(report);
}

class ArchiveCarrier {
  readonly #path: string;
  /** A list may be a field of a page, its main list and a block, and stays one. */
  readonly #lists = new Map<List, List>();

  constructor(path: string) {
    this.#path = path;
  }

  page(page: Page): Page {
    return {
      ...page,
      fields: page.fields.map((field) => this.#field(field)),
      main: this.list(page.main),
      blocks: page.blocks.map((block) => this.#block(block)),
      ...(page.hints && { hints: page.hints.map((hint) => this.#carry(hint)) }),
    };
  }

  list(list: List): List {
    const carried = this.#lists.get(list) ?? this.#carryInto(list);
    this.#lists.set(list, carried);
    return carried;
  }

  #carryInto(list: List): List {
    const { hints, onTerminal } = list;
    return {
      ...list,
      ...(hints && {
        hints: hints.map((hint) => {
          if (typeof hint === 'string') return this.#carry(hint);
          return (row: unknown) => {
            const line = hint(row);
            return line === null ? null : this.#carry(line);
          };
        }),
      }),
      ...(onTerminal && { onTerminal: () => this.page(onTerminal()) }),
    };
  }

  #field(field: Field): Field {
    return isList(field.value) ? { ...field, value: this.list(field.value) } : field;
  }

  #block(block: Block): Block {
    if (block.kind !== 'table') return block;
    const { list, more } = block;
    return {
      ...block,
      list: this.list(list),
      ...(more && { more: (shown) => this.#carry(more(shown)) }),
    };
  }

  #carry(line: string): string {
    return carryArchive(line, this.#path);
  }
}
