/**
 * Parts of a metric's key and how they are written in short, one after the other; also of names for the same metric. Made
 * when they are needed: few look-ups name a metric.
 */
const shortNames = (): readonly (readonly [RegExp, string])[] => [
  [/(?<=^|_)mean_(?=\p{L})/gu, 'm'],
  [/(?<=^|_)perplexity(?=_|$)/g, 'ppl'],
  [/(?<=^|_)para(?:m(?:s|eters?)?)?(?=_|$)/g, 'params'],
  [/(?<=^|_)average(?=_|$)/g, 'avg'],
  [/(?<=^|_)accuracy(?=_|$)/g, 'acc'],
  [/normalised/g, 'normalized'],
  [/_at_(?=\d)/g, '_'],
  [/(?<=^|_)recall_(?=\d)/g, 'r_'],
  [/(?<=^|_)precision_(?=\d)/g, 'p_'],
  [/(?<=^|_)(?:hits?|hr)_(?=\d)/g, 'h_'],
  [/(?<=^|_)(?:auroc|roc_auc|auc_roc)(?=_|$)/g, 'auc'],
  [/(?<=^|_)f_?1?_?(?:score|measure)(?=_|$)/g, 'f1'],
  [/(?<=^|_)dsc(?=_|$)/g, 'dice'],
  [/(?<=^|_)hausdorff(?:_distance)?(?=_|$)/g, 'hd'],
  [/(?<=^|_)(?:hd_95|95_?hd)(?=_|$)/g, 'hd95'],
  [/(?<=^|_)chamfer(?:_distance)?(?=_|$)/g, 'cd'],
  [/(?<=^|_)end_?point_error(?=_|$)/g, 'epe'],
  // Whoever copied the share of outliers in optical flow by eye took its l for a 1.
  [/(?<=^|_)f1_all(?=_|$)/g, 'fl_all'],
  [/(?<=^|_)abs(?:olute)?_?rel(?:ative)?(?:_error)?(?=_|$)/g, 'abs_rel'],
  [/(?<=^|_)sq(?:uared)?_?rel(?:ative)?(?:_error)?(?=_|$)/g, 'sq_rel'],
  // The share of depths within a factor of 1.25, of its square or of its cube.
  [/δ/g, 'delta'],
  [/(?<=^|_)delta_?1_25_(?=[23](?:_|$))/g, 'delta_'],
  [/(?<=^|_)delta_?1_25(?=_|$)/g, 'delta_1'],
  [/(?<=^|_)d(?:elta)?(?=[123]$)/g, 'delta_'],
  [/(?<=^|_)id(?:entity)?_?sw(?:s|itch(?:es)?)?(?=_|$)/g, 'ids'],
  [/(?<=^|_)frag(?:s|ments?|mentations?)(?=_|$)/g, 'frag'],
  [/(?<=^|_)(?:mult?i?|multiply)_?adds?(?=_|$)/g, 'macs'],
  [/(?<=^|_)[kmgt](?=(?:flops|macs)(?:_|$))/g, ''],
  [/(?<=^|_)human_normalized_score(?=_|$)/g, 'hns'],
];

/** A key in the short way of writing it: "mean_iou_class" as "miou_class", "id_switches" as "ids". */
export function shorten(key: string): string {
  return shortNames().reduce((text, [name, short]) => text.replace(name, short), key);
}
