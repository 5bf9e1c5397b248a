/** Signs that pdfLaTeX has in mathematics alone, and what writes them there. */
const signs: Readonly<Record<string, string>> = {
  '↑': '\\uparrow',
  '↓': '\\downarrow',
  '→': '\\rightarrow',
  '←': '\\leftarrow',
  '↔': '\\leftrightarrow',
  '⇒': '\\Rightarrow',
  '≤': '\\leq',
  '≥': '\\geq',
  '≠': '\\neq',
  '≈': '\\approx',
  '∼': '\\sim',
  '∞': '\\infty',
  '∈': '\\in',
  '∇': '\\nabla',
  '∂': '\\partial',
  '∗': '\\ast',
  '⋆': '\\star',
  '★': '\\star',
  '−': '-',
  '⊕': '\\oplus',
  '⊗': '\\otimes',
  '√': '\\surd',
  '∑': '\\sum',
  '∆': '\\Delta',
  '†': '\\dagger',
  '‡': '\\ddagger',
};

const GREEK =
  'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho varsigma sigma tau upsilon phi chi psi omega'.split(
    ' ',
  );
const greekCapitals: Readonly<Record<string, string>> = {
  Γ: 'Gamma',
  Δ: 'Delta',
  Θ: 'Theta',
  Λ: 'Lambda',
  Ξ: 'Xi',
  Π: 'Pi',
  Σ: 'Sigma',
  Υ: 'Upsilon',
  Φ: 'Phi',
  Ψ: 'Psi',
  Ω: 'Omega',
};

/** The code of α; the letters follow each other. */
const FIRST_GREEK = 0x3b1;

/** What writes a sign in mathematics: `\pi` of π; null for one that has no name there. */
export function mathName(sign: string): string | null {
  const known = signs[sign];
  if (known !== undefined) return known;
  const capital = greekCapitals[sign];
  if (capital !== undefined) return `\\${capital}`;
  const greek = GREEK[sign.charCodeAt(0) - FIRST_GREEK];
  if (greek === undefined) return null;
  return greek === 'omicron' ? 'o' : `\\${greek}`;
}

/** The sign that a command of mathematics writes, by its name: π of "pi". */
export function signOf(name: string): string | undefined {
  const greek = GREEK.indexOf(name);
  if (greek >= 0) return String.fromCharCode(FIRST_GREEK + greek);
  const isNamed = ([, own]: readonly [string, string]) => own === name || own === `\\${name}`;
  return [...Object.entries(greekCapitals), ...Object.entries(signs)].find(isNamed)?.[0];
}
