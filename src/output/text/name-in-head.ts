/**
 * A name in capitals, as heads of columns are: not what they would change, which are units and whatever else stands in
 * brackets ("[meV]"), words with a case of their own ("mAP") and Greek letters ("δ1").
 */
export function nameInHead(name: string): string {
  return name.replace(/[([][^()[\]]*[)\]]?|[\p{L}\p{N}]+/gu, (part) =>
    /^[([]|\p{Ll}\p{Lu}|\p{Script=Greek}/u.test(part) ? part : part.toUpperCase(),
  );
}
