/** What is in every address of proceedings that has several forms: most addresses have none of it. */
const MAY_BE = /thecvf\.com|cv-foundation\.org|n(?:eur)?ips\.cc|mlr\.press|jmlr\.org|aaai\.org/;

const CVF =
  /^(?:openaccess\.thecvf\.com|cv-foundation\.org\/openaccess)\/+(content[^/]*(?:\/.+)?)\/(?:html|papers)\/(.+?)(?:\.html)?$/;
const NEURIPS =
  /^(?:papers|proceedings|datasets-benchmarks-proceedings)\.n(?:eur)?ips\.cc\/(?:paper_files\/)?paper\/(.+)$/;
const NEURIPS_HASH = /^(\d{4})\/(?:hash|file)\/([0-9a-f]{32})-/;
const PMLR =
  /^(?:proceedings\.mlr\.press|jmlr\.org\/proceedings\/papers)\/(v\d+|r\d+)\/([^/]+?)(?:\.html|\/.*)?$/;
const AAAI =
  /^(?:ojs\.aaai\.org|aaai\.org\/ojs)\/index\.php\/([^/]+)\/article\/(?:view|download|viewFile|viewPaper)\/(\d+)(?:\/.*)?$/i;

/**
 * The one address for the page and the PDF of a paper in the proceedings of CVF, NeurIPS, PMLR and AAAI, whichever of their
 * hosts they are on; any other address as it is. Takes and gives addresses without scheme, `www.` and `.pdf`.
 */
export function foldProceedings(address: string): string {
  if (!MAY_BE.test(address)) return address;
  return address
    .replace(CVF, 'openaccess.thecvf.com/$1/html/$2.html')
    .replace(NEURIPS, (_, path: string) => {
      const [, year, hash] = NEURIPS_HASH.exec(path) ?? [];
      if (hash !== undefined) return `proceedings.neurips.cc/paper/${year}/hash/${hash}-Abstract.html`;
      return `papers.nips.cc/paper/${path.replace(/\.html$/, '')}`;
    })
    .replace(PMLR, 'proceedings.mlr.press/$1/$2.html')
    .replace(AAAI, 'ojs.aaai.org/index.php/$1/article/view/$2');
}
