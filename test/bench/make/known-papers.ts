/** A paper that stands at a fixed place of the dump, so that a look-up by hand makes sense at every scale. */
export interface KnownPaper {
  readonly title: string;
  readonly arxivId: string | null;
  readonly day: string;
  readonly slug?: string;
  readonly venue?: string;
  readonly tasks: readonly string[];
}

const named = (title: string, day: string, arxivId: string | null = null): KnownPaper => ({
  title,
  arxivId,
  day,
  tasks: ['Sentence Classification', 'Language Modelling'],
});

/** The first records of the dump, in its order. The first was vandalised on the site, the third is junk. */
export const KNOWN_PAPERS: readonly KnownPaper[] = [
  {
    title: 'Dynamic Network Model from Partial Observations',
    arxivId: '1805.10616',
    day: '2018-05-27',
    slug: 'dynamic-network-model-from-partial',
    venue: 'NeurIPS 2018 12',
    tasks: ['model', 'Open-Ended Question Answering'],
  },
  {
    title: 'SciBERT: A Pretrained Language Model for Scientific Text',
    arxivId: '1903.10676',
    day: '2019-03-26',
    slug: 'scibert-pretrained-contextualized-embeddings',
    venue: 'IJCNLP 2019 11',
    tasks: [
      'Participant Intervention Comparison Outcome Extraction',
      'Relation Extraction',
      'Named Entity Recognition (NER)',
      'Citation Intent Classification',
      'Sentence Classification',
      'Dependency Parsing',
      'Language Modelling',
    ],
  },
  { title: '', arxivId: '0000.00000', day: '', slug: '000000000', tasks: [] },
  named('Tagging Citations with SciBERT and a Small Budget', '2020-02-11'),
  named('SciBERT-CNN: Convolutions over Scientific Sentences', '2021-06-03'),
  named('Is SciBERT Enough? Sentence Classification in Patents', '2021-11-19'),
  named('Distilling SciBERT for Phones', '2022-04-08'),
  named('A Comparison of SciBERT, BioBERT and Plain BERT on Abstracts', '2020-09-30'),
  named('scibert embeddings for reviewer assignment', '2023-01-17'),
  named('From Keywords to SciBERT: Forty Years of Text Mining', '2024-05-22'),
  named('Pretraining SciBERT Again', '2019-12-01'),
  named('S$^3$FD: Single Shot Scale-invariant Face Detector', '2017-08-17', '1708.05237'),
];

/** Papers that everybody has implemented: those with the most repositories come first. */
export const FAMOUS_PAPERS: readonly KnownPaper[] = [
  {
    title: 'Attention Is All You Need',
    arxivId: '1706.03762',
    day: '2017-06-12',
    slug: 'attention-is-all-you-need',
    venue: 'NeurIPS 2017 12',
    tasks: ['Machine Translation'],
  },
  {
    title: 'A Neural Algorithm of Artistic Style',
    arxivId: '1508.06576',
    day: '2015-08-26',
    tasks: ['Style Transfer'],
  },
  {
    title: 'Deep Residual Learning for Image Recognition',
    arxivId: '1512.03385',
    day: '2015-12-10',
    venue: 'CVPR 2016 6',
    tasks: ['Image Classification', 'Object Detection', 'Semantic Segmentation'],
  },
  {
    title: 'BERT: Pre-training of Deep Bidirectional Transformers for Language Understanding',
    arxivId: '1810.04805',
    day: '2018-10-11',
    venue: 'NAACL 2019 6',
    tasks: ['Question Answering', 'Language Modelling'],
  },
  { title: 'Adam: A Method for Stochastic Optimization', arxivId: '1412.6980', day: '2014-12-22', tasks: [] },
];

/** A score of SciBERT: task, dataset, metric, value, model. */
export const SCIBERT_SCORES: readonly (readonly [string, string, string, string, string])[] = [
  ['Relation Extraction', 'ChemProt', 'F1', '83.64', 'SciBert (Finetune)'],
  ['Relation Extraction', 'ChemProt', 'F1', '73.7', 'SciBERT (Base Vocab)'],
  ['Relation Extraction', 'SciERC', 'F1', '74.64', 'SciBERT (SciVocab)'],
  ['Dependency Parsing', 'GENIA - UAS', 'F1', '92.46', 'SciBERT (SciVocab)'],
  ['Dependency Parsing', 'GENIA - LAS', 'F1', '91.41', 'SciBERT (SciVocab)'],
  ['Named Entity Recognition (NER)', 'BC5CDR', 'F1', '88.94', 'SciBERT (SciVocab)'],
  ['Named Entity Recognition (NER)', 'NCBI-disease', 'F1', '86.88', 'SciBERT (Base Vocab)'],
  ['Named Entity Recognition (NER)', 'JNLPBA', 'F1', '75.77', 'SciBERT (Base Vocab)'],
  ['Sentence Classification', 'Paper Field', 'F1', '65.71', 'SciBERT (SciVocab)'],
  ['Sentence Classification', 'ACL-ARC', 'F1', '70.98', 'SciBERT'],
  ['Sentence Classification', 'SciCite', 'F1', '84.9', 'SciBERT'],
  ['Citation Intent Classification', 'ACL-ARC', 'F1', '70.98', 'SciBERT'],
  ['Citation Intent Classification', 'SciCite', 'F1', '84.99', 'SciBERT'],
  ['Participant Intervention Comparison Outcome Extraction', 'EBM-NLP', 'F1', '71.18', 'SciBERT (SciVocab)'],
];

/** The place of SciBERT among the papers. */
export const SCIBERT = 1;
