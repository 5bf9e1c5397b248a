import type { DatabaseSync } from 'node:sqlite';
import type { CodeLink } from '../../model.ts';
import { arxivIdOf, repositoryAddress } from '../addresses/addresses.ts';
import { foldName } from '../names/writing/keys.ts';
import { KeyMap } from './key-map.ts';
import { arxivIdAmong, type PaperWriter } from './papers/papers.ts';
import { BatchTable } from './table.ts';

const LINK_COLUMNS = [
  'paper',
  'position',
  'repository',
  'url',
  'is_official',
  'framework',
  'mentioned_in_paper',
  'mentioned_in_github',
  'record',
];

/** Stands in the dumps where an arXiv id is not known: papers that share it have nothing in common. */
const PLACEHOLDER = '0000.00000';

/** Writes which repository implements which paper. */
export class CodeLinkWriter {
  readonly #papers: PaperWriter;
  readonly #repository: BatchTable;
  readonly #paperRepository: BatchTable;
  /** Repositories by their folded addresses. */
  readonly #byAddress = new KeyMap();
  /** Repositories that a paper has so far: the position of its next one. */
  readonly #positions = new Map<number, number>();
  /** The url of each repository, by its id less one. */
  readonly #urls: string[] = [];

  constructor(database: DatabaseSync, papers: PaperWriter) {
    this.#papers = papers;
    this.#repository = new BatchTable(database, 'repository', ['id', 'url', 'address']);
    this.#paperRepository = new BatchTable(database, 'paper_repository', LINK_COLUMNS);
  }

  /** Adds one line of the links dump. A paper that the papers dump does not have becomes a stub. */
  add(link: CodeLink, record: number): void {
    const paper = this.#paperOf(link);
    const repository = this.#repositoryId(link.repositoryUrl);
    const position = (this.#positions.get(paper) ?? 0) + 1;
    this.#positions.set(paper, position);
    const url = this.#urls[repository - 1] === link.repositoryUrl ? null : link.repositoryUrl;
    this.#paperRepository.insert(
      paper,
      position,
      repository,
      url,
      Number(link.isOfficial),
      link.framework,
      Number(link.mentionedInPaper),
      Number(link.mentionedInGithub),
      record,
    );
  }

  /** To be called after the last line: writes what is left, and what only lines need makes room. */
  end(): void {
    this.#repository.finish();
    this.#paperRepository.finish();
    this.#positions.clear();
    this.#urls.length = 0;
    this.#byAddress.clear();
  }

  /** The paper that a line means: by its page, else as a result's is found, else a stub. */
  #paperOf(link: CodeLink): number {
    const { paperUrl: page, paperTitle: title, abstractUrl: urlAbs, pdfUrl: urlPdf } = link;
    const onPage = this.#papers.findPage(page);
    if (onPage !== undefined) return onPage;
    const arxivId = arxivIdAmong(link.arxivId, [urlAbs, urlPdf]);
    const known = this.#papers.find({
      arxivId: arxivId === null || arxivId === PLACEHOLDER ? null : arxivIdOf(arxivId),
      urls: [urlAbs, urlPdf].filter((url) => url !== null),
      title: title === null ? null : foldName(title),
      date: null,
    });
    if (known === undefined)
      return this.#papers.addStub({ page, arxivId, title, date: null, urlAbs, urlPdf });
    this.#papers.addPage(known, page);
    return known;
  }

  #repositoryId(url: string): number {
    const address = repositoryAddress(url);
    const known = this.#byAddress.get(address);
    if (known !== undefined) return known;
    const id = this.#repository.rows + 1;
    this.#byAddress.set(address, id);
    this.#urls.push(url);
    this.#repository.insert(id, url, address);
    return id;
  }
}
