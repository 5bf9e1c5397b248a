/** "images/s" tells how fast something works; but speeds of things, "m/s" and "°/s", are what errors are measured in. */
const perSecond = () =>
  /(?<!(?:(?<!\p{L})(?:[kcm]?m|px|pixels?|rad|deg(?:rees?)?)|°)\s*)\/\s*s(?:ec)?(?![\p{L}\p{N}^²])/giu;

/** Writes the signs in a metric's name as words, where they say something: "↓", "images/s", "% < 11.25", "−LL". */
export function spellOutSigns(name: string): string {
  return (
    name
      .replace(/[↑⇑⇧⬆▲]/g, ' uparrow ')
      .replace(/[↓⇓⇩⬇▼]/g, ' downarrow ')
      .replace(perSecond(), ' per second ')
      .replace(/[$€£]\s*\/\s*(?=[\p{L}\p{N}])/gu, ' price per ')
      .replace(/(?<![\p{L}\p{N}])s\/(?=\p{L}{3})/gu, ' seconds per ')
      .replace(/(?<=(?<!\p{L})(?:bits?|nats?)) ?\/ ?(?=\p{L})/giu, ' per ')
      .replace(/^\s*[-−–]\s*(?=(?:log|ll|elbo)(?!\p{L}))/iu, ' negative ')
      .replace(/\|\s*J[^|]*\|\s*[<≤]=?\s*0/g, ' negative jacobian ')
      // "Average Rank-1" is a mean of first ranks; but "Average rank (10 tasks)" is one of ranks.
      .replace(/(?<=(?<!\p{L})(?:mean|average|avg\.?) rank) ?- ?(?=\d)/giu, ' @ ')
      // From which overlap on something counts as found.
      .replace(/[([]\s*iou\s*[=>≥@]*\s*[.\d]+\s*%?\s*[)\]]/giu, ' ')
      // What the scores were multiplied by to print them.
      .replace(/[([]\s*[×x*]\s*(?:1e|10+\^?)[-−]?\d*\s*[)\]]/giu, ' ')
      .replace(/%\s*[<≤]/g, ' share below ')
      // Only outside of brackets is "error < 5" a share of errors; "Error (< 5 m)" are errors under a condition.
      .replace(/\([^()]*\)|\[[^[\]]*\]|[<≤](?=\s*[\d.])/g, (part) => (/^[<≤]/.test(part) ? ' limit ' : part))
      .replace(/^\s*(?:>\s*)?\d+(?:\.\d+)?\s*-?\s*(?:px|pixels?)(?!\p{L})/iu, ' pixels off ')
      .replace(/(?<!\p{L})(?:\p{L}\.){2,}(?:\p{L}(?!\p{L}))?/gu, (letters) => letters.replaceAll('.', ''))
      .replace(/(?<!\d\s*)°/g, ' deg ')
      // Privacy "ε (δ=1e-5)" is measured at a chance, and no share of depths.
      .replace(/δ\s*=\s*(?:1e-|10\^?\{?[-−⁻]|0?\.0)[\d⁰¹²³⁴-⁹]*/g, ' ')
      .replace(/[Δ∆δ]/g, ' delta ')
  );
}
