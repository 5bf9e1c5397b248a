import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Whether this machine can compile what is written: LaTeX with booktabs, and BibTeX. */
export const hasLatex: boolean =
  ['pdflatex', 'bibtex'].every((program) => spawnSync(program, ['--version']).status === 0) &&
  spawnSync('kpsewhich', ['booktabs.sty']).status === 0;

/** What compiling left behind: what LaTeX and BibTeX complain of, and the bibliography that LaTeX was given. */
export interface Compiled {
  readonly errors: readonly string[];
  readonly bbl: string;
}

// Letters for which the fonts here have no picture are no mistake of the markup.
const preamble = `\\documentclass{article}
\\usepackage[T1]{fontenc}
\\usepackage{booktabs,amsmath,amssymb,textcomp}
\\makeatletter\\def\\UTFviii@undefined@err#1{?}\\makeatother
\\begin{document}
`;

/** Compiles a body with a bibliography, as a person does: LaTeX, BibTeX, LaTeX twice. */
export function compileLatex(body: string, bib: string): Compiled {
  const folder = mkdtempSync(join(tmpdir(), 'pwc-latex-'));
  try {
    writeFileSync(join(folder, 'refs.bib'), bib);
    const end = '\\nocite{*}\n\\bibliographystyle{plain}\n\\bibliography{refs}\n\\end{document}\n';
    writeFileSync(join(folder, 'paper.tex'), preamble + body + end);
    const latex = () =>
      run(folder, 'pdflatex', [
        '-interaction=nonstopmode',
        '-file-line-error',
        '-no-shell-escape',
        'paper.tex',
      ]);
    latex();
    const bibtex = run(folder, 'bibtex', ['paper']);
    latex();
    const log = latex();
    const complaints = log
      .split('\n')
      .filter((line) =>
        /^(?:\.\/)?paper\.\w+:\d+: |^! .*(?:Emergency|Fatal|capacity)|Citation .* undefined/.test(line),
      );
    const mistakes = bibtex
      .split('\n')
      .filter((line) => /---line|error message|I couldn't|Repeated entry/.test(line));
    return { errors: [...complaints, ...mistakes], bbl: readFileSync(join(folder, 'paper.bbl'), 'utf8') };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function run(folder: string, program: string, words: readonly string[]): string {
  const { stdout } = spawnSync(program, words, { cwd: folder, encoding: 'latin1', maxBuffer: 1e9 });
  return stdout;
}
