/** Where a name ends that may go on: "MS COCO Captions", but not "IN-1kx". */
const END = String.raw`(?![\p{L}\p{N}])`;

/**
 * What papers call a dataset, and what catalogues call it. ImageNet with a thousand classes is that of the challenge of
 * 2012 (image-net.org); the images of minival are those that COCO has called val2017 since (cocodataset.org); GTA V is
 * written with either numeral; the first NTU RGB+D has 60 classes of actions, the second 120. Made when they are needed.
 */
const knownDatasets = (): readonly (readonly [RegExp, string])[] =>
  (
    [
      [String.raw`(?:imagenet|in)[\s_-]?1k`, 'ImageNet'],
      [String.raw`(?:ilsvrc[\s_-]?(?:20)?12|imagenet[\s_-]?2012)`, 'ImageNet'],
      [String.raw`(?:ms[\s_-]?)?coco[\s_-]?(?:val[\s_-]?(?:20)?17|(?:20)?17[\s_-]?val)`, 'COCO minival'],
      [String.raw`(?:ms[\s_-]?)?coco[\s_-]?test[\s_-]?dev[\s_-]?(?:20)?17`, 'COCO test-dev'],
      [String.raw`(?:ms|microsoft)[\s_-]?coco`, 'COCO'],
      [String.raw`gta[\s_-]?5`, 'GTAV'],
      [String.raw`gta[\s_-]?v`, 'GTA5'],
      [String.raw`ntu[\s_-]?60`, 'NTU RGB+D'],
      [String.raw`ntu[\s_-]?120`, 'NTU RGB+D 120'],
    ] as const
  ).map(([called, name]) => [new RegExp(`^${called}${END}`, 'iu'), name]);

let made: ReturnType<typeof knownDatasets> | undefined;

/** A typed name with the dataset at its beginning as catalogues call it: "imagenet-1k" is ImageNet; null where it is none of those. */
export function renameDataset(typed: string): string | null {
  made ??= knownDatasets();
  const text = typed.trim();
  const known = made.find(([called]) => called.test(text));
  return known === undefined ? null : text.replace(known[0], known[1]);
}
