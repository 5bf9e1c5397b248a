/** Common words of papers on machine learning, the most frequent first. Rarer words are made of syllables. */
export const NOUNS = words(`
  model method approach data network performance task framework training result image feature problem dataset
  representation system information algorithm learning language structure domain sample object study analysis graph
  process experiment work accuracy architecture state function knowledge space time challenge application technique
  text video user label error context loss module number strategy input output scene distribution segmentation
  classification detection prediction estimation set benchmark baseline layer quality cost detail level example
  agent policy environment reward parameter noise point cloud view camera pixel region frame motion shape surface depth
  pose face human robot vehicle road traffic patient disease tumor cell protein molecule drug gene signal sensor
  speech speaker audio music sound word sentence document question answer query retrieval translation summary dialogue
  entity relation event topic sentiment opinion token embedding attention transformer encoder decoder classifier
  detector generator discriminator autoencoder ensemble kernel matrix vector tensor gradient optimizer regularization
  constraint bound rate convergence complexity memory computation inference budget latency hardware device server client
  privacy attack defense robustness bias fairness uncertainty confidence calibration explanation interpretation
  supervision annotation pseudo-label augmentation adaptation transfer generalization pretraining fine-tuning
  distillation compression pruning quantization search optimization reconstruction restoration enhancement denoising
  resolution synthesis generation editing style texture color light material geometry mesh field volume mask box anchor
  proposal hierarchy tree node edge path community cluster group class category concept attribute pattern trend series
  window sequence length position order rank score metric measure evaluation comparison survey review tool library
  platform interface code program software bug test case requirement service market price risk demand energy power
  climate weather water crop satellite map location trajectory route city building hospital student teacher school
  game player strategy-space opponent equilibrium auction preference recommendation item session click rating trust
  news rumor claim evidence fact argument persona emotion gesture skeleton hand eye gaze iris fingerprint spectrum
  frequency phase channel antenna beam spike neuron brain cortex memory-bank prompt instruction corpus lexicon grammar
`);

export const ADJECTIVES = words(`
  novel new different large deep neural effective efficient proposed existing multiple various high recent better
  good small local global robust complex simple general specific several real-world state-of-the-art semantic
  visual temporal spatial natural low supervised unsupervised self-supervised weak strong end-to-end pre-trained
  large-scale synthetic real human linear nonlinear stochastic sparse dense dynamic static adaptive adversarial
  generative discriminative probabilistic hierarchical recurrent convolutional latent hidden explicit implicit joint
  multi-modal cross-modal cross-domain multi-task few-shot zero-shot one-shot long-range fine-grained coarse
  high-resolution low-resource low-rank high-dimensional accurate precise fast slow scalable lightweight flexible
  reliable interpretable explainable causal statistical theoretical empirical practical important significant
  challenging difficult noisy clean missing incomplete imbalanced unseen unknown open common rare diverse similar
  optimal suboptimal online offline federated distributed parallel sequential bidirectional contextual contrastive
  variational Bayesian Gaussian convex non-convex discrete continuous binary medical clinical biomedical legal financial
  social scientific historical multilingual monolingual lexical syntactic morphological acoustic optical thermal aerial
`);

/** Regular verbs, whose forms are made by rule. */
export const VERBS = words(`
  propose improve achieve demonstrate introduce present use outperform learn reduce require evaluate capture generate
  address provide extract apply extend combine exploit train develop predict estimate compare explore enable leverage
  analyze optimize integrate enhance construct enforce encourage represent encode decode transform map align match
  select sample annotate label detect recognize segment classify cluster rank retrieve translate summarize answer infer
  approximate regularize normalize augment distill compress prune quantize transfer adapt generalize
  refine restore reconstruct render track localize describe explain interpret attribute perturb attack defend protect
  preserve aggregate decompose factorize embed project propagate update initialize tune calibrate benchmark investigate
`);

export const ADVERBS = words(`
  significantly effectively efficiently automatically directly jointly highly consistently substantially simultaneously
  previously recently widely commonly typically adaptively explicitly implicitly accurately successfully progressively
  iteratively dynamically empirically theoretically closely largely fully partially seamlessly
`);

/** How sentences begin that go on with a verb's plain form after "we". */
export const WE_OPENERS = lines(`
  In this paper, we
  In this work, we
  We
  We
  To this end, we
  To address this issue, we
  To address these challenges, we
  Specifically, we
  Furthermore, we
  Moreover, we
  In addition, we
  First, we
  Second, we
  Finally, we
  Additionally, we
  In particular, we
  Here we
  Inspired by this, we
  To overcome this limitation, we
  To the best of our knowledge, we are the first to
`);

/** How sentences begin that go on with a noun. */
export const OPENERS = lines(`
  However,
  In recent years,
  Recently,
  Despite this progress,
  In practice,
  For example,
  As a result,
  Therefore,
  Unlike previous work,
  In contrast,
  On the other hand,
  Traditionally,
  At the same time,
  Experiments show that
  Extensive experiments demonstrate that
  Our results show that
  Experimental results on several benchmarks show that
  It is well known that
  Ablation studies confirm that
  Theoretical analysis shows that
`);

/** Words of a text that is written in lines. */
export function words(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}

/** Lines of a text, without their edges. */
export function lines(text: string): readonly string[] {
  return text
    .trim()
    .split('\n')
    .map((line) => line.trim());
}
