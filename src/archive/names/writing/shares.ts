/** A share of a dataset: "10%" of "ImageNet - 10% labeled data". */
const SHARE = /\d+(?:\.\d+)?(?=\s?%)/g;

/** Whether a text tells a share, and so means no other number. */
export function tellsShare(text: string): boolean {
  return /\d\s?%/.test(text);
}

/** Whether one of some names has all shares of a text, which keys do not tell from other numbers: "imagenet 10%" is no ImageNet-10. */
export function holdsShares(names: readonly string[], text: string): boolean {
  const asked: readonly string[] = text.match(SHARE) ?? [];
  return names.some((name) => {
    const own: readonly string[] = name.match(SHARE) ?? [];
    return asked.every((share) => own.includes(share));
  });
}
