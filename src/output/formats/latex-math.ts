import { mathName } from './math-signs.ts';

/** A piece of a text: a formula with its dollars, or what stands between formulas. */
export interface Piece {
  readonly isMath: boolean;
  readonly text: string;
}

/** Letters and signs that mathematics knows by name, and what only sets a distance. None takes an argument. */
const mathSigns = new Set(
  `alpha beta gamma delta epsilon varepsilon zeta eta theta vartheta iota kappa lambda mu nu xi pi rho sigma tau upsilon
  phi varphi chi psi omega Gamma Delta Theta Lambda Xi Pi Sigma Upsilon Phi Psi Omega ell hbar infty partial nabla times
  cdot cdots ldots dots pm mp ast star circ bullet oplus otimes odot leq le geq ge neq ne ll gg approx sim simeq cong
  equiv propto in notin subset subseteq cup cap forall exists to rightarrow leftarrow leftrightarrow Rightarrow
  Leftarrow mapsto uparrow downarrow sum prod int min max log ln exp sin cos tan arg dim det gcd lim sup inf mid parallel
  perp prime dagger quad`.split(/\s+/),
);
/** They take one group, which is mathematics as well. */
const mathForms = new Set(
  'mathcal mathbb mathrm mathbf mathit mathsf mathtt mathfrak boldsymbol hat bar tilde vec dot ddot overline underline widehat widetilde sqrt'.split(
    ' ',
  ),
);
/** They take one group of plain words. */
const textCommands = new Set([
  'text',
  'textrm',
  'textbf',
  'textit',
  'textsc',
  'texttt',
  'mbox',
  'operatorname',
]);

const longestFormula = 300;
const deepestGroup = 8;

/**
 * Takes a line apart into its formulas and the rest. A dollar begins one only where a blank does not follow, and ends one
 * where none stands before it and no digit behind it ("$5 and $6" is money); and what stands between must be mathematics
 * that compiles and does nothing else: no command is let through that is not known.
 */
export function splitMath(line: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let begin = 0;
  for (let at = line.indexOf('$'); at >= 0; at = line.indexOf('$', at + 1)) {
    const end = line[at - 1] === '\\' ? -1 : endOfFormula(line, at);
    if (end < 0) continue;
    if (at > begin) pieces.push({ isMath: false, text: line.slice(begin, at) });
    pieces.push({ isMath: true, text: line.slice(at, end + 1) });
    begin = end + 1;
    at = end;
  }
  if (begin < line.length) pieces.push({ isMath: false, text: line.slice(begin) });
  return pieces;
}

function endOfFormula(line: string, begin: number): number {
  const end = line.indexOf('$', begin + 1);
  const inside = line.slice(begin + 1, end);
  if (end < 0 || inside.length > longestFormula || !/^\S(?:.*\S)?$/.test(inside)) return -1;
  return /\d/.test(line[end + 1] ?? '') || !isMathematics(inside) ? -1 : end;
}

function isMathematics(text: string): boolean {
  const tokens = text.match(/\\[A-Za-z]+|\\[,;:! ]|[A-Za-z0-9]|[-+*/=<>()[\]|.,:;!?' ^_{}]|./gsu) ?? [];
  return new MathReader(tokens).isWhole();
}

/** Reads a formula from its first token to its last; what it does not know it does not accept. */
class MathReader {
  readonly #tokens: readonly string[];
  #at = 0;

  constructor(tokens: readonly string[]) {
    this.#tokens = tokens;
  }

  isWhole(): boolean {
    return this.#list(0) && this.#at === this.#tokens.length;
  }

  #list(depth: number): boolean {
    if (depth > deepestGroup) return false;
    for (let token = this.#peek(); token !== undefined && token !== '}'; token = this.#peek()) {
      if (!this.#item(depth)) return false;
    }
    return true;
  }

  /** What may carry one index below and one above. */
  #item(depth: number): boolean {
    if (!/^[\^_']$/.test(this.#peek() ?? '') && !this.#atom(depth)) return false;
    let above = false;
    let below = false;
    for (let token = this.#peek(); /^[\^_']$/.test(token ?? ''); token = this.#peek()) {
      this.#at++;
      if (token === '_' ? below : above) return false;
      if (token === '_') below = true;
      else above = true;
      if (token !== "'" && !this.#index(depth)) return false;
    }
    return true;
  }

  #index(depth: number): boolean {
    const token = this.#peek() ?? '';
    if (token === '{') return this.#group(depth);
    this.#at++;
    return /^[A-Za-z0-9+*-]$/.test(token) || mathSigns.has(token.slice(1)) || mathName(token) !== null;
  }

  #atom(depth: number): boolean {
    const token = this.#peek() ?? '';
    if (token === '{') return this.#group(depth);
    this.#at++;
    if (!token.startsWith('\\')) {
      return /^[-A-Za-z0-9+*/=<>()[\]|.,:;!? ]$/.test(token) || mathName(token) !== null;
    }
    const name = token.slice(1);
    if (mathForms.has(name)) return this.#group(depth);
    if (name === 'frac') return this.#group(depth) && this.#group(depth);
    if (textCommands.has(name)) return this.#words();
    return mathSigns.has(name) || /^[,;:! ]$/.test(name);
  }

  #group(depth: number): boolean {
    if (this.#tokens[this.#at++] !== '{' || !this.#list(depth + 1)) return false;
    return this.#tokens[this.#at++] === '}';
  }

  #words(): boolean {
    if (this.#tokens[this.#at++] !== '{') return false;
    while (/^[-A-Za-z0-9 .,:+/]$/.test(this.#peek() ?? '')) this.#at++;
    return this.#tokens[this.#at++] === '}';
  }

  #peek(): string | undefined {
    return this.#tokens[this.#at];
  }
}
