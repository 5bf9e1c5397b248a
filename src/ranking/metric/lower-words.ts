/** Words of errors, and of shares of what went wrong. */
export const lowerErrors = `
  error rate, error ratio, mistakes, incorrect, invalid, misclassification, misclassified, logloss, bce, cross
  entropy, cross ent, entropy loss, perplexity, ppl, pplx, nll, negll, neg ll, nelbo, negative elbo, negative
  likelihood, negative log likelihood, neg log likelihood, negative loglikelihood, negative log prob, negative log
  probability, neg log prob, negative log p, negative ll, negative cll, bit per, bits per, nats per, bits dim, bits
  character, bits char, bits byte, bpc, bpb, bpd, bpsp, bpp, bpppc, bit rate, bitrate, nats, mdae, medae, maxae, max
  ae, mean ae, median ae, avg ae, mre, rrse, irmse, rmspe, mnae, mspe, mpe, mrpe, mrrpe, crps, msis, owa, wql, mwql,
  mql, wquantileloss, rmsse, wrmsse, avgerr, mpiw, pinaw, interval width, cwc, mise, rmise, rms, root mean square,
  msle, rmsle, mase, abs rel, absrel, sq rel, sqrel, rl2, l2re, silog, si log, log #, log10, whdr, hfen, eer, hter,
  acer, apcer, bpcer, npcer, frr, =FAR, fpr, fpr # tpr, fpr tpr, fnr, afnr, fnmr, fpir, fnir, bfar, dcf, mindcf,
  actdcf, cavg, cllr, mincllr, cnxe, mincnxe, ber, fps image, fps per image, fps scan, fps per scan, fps volume, fps
  per volume, fps frame, fps per frame, false positive, false negative, false positive rate, false negative rate,
  false alarm, false alarms, false alarm rate, false acceptance rate, false acceptance, false rejection rate, false
  rejection, false refusal, over refusal, overrefusal, false discovery rate, fppi, fppw, miss, misses, missed,
  missed detection, missed detection rate, miss rate, missrate, wer, bwer, uwer, cer, =PER, der, jer, cpwer, ned,
  aned, mcd, lsd, ffe, gpe, vde, ece, =SCE, =TCE, cece, mce, brier, ibs, tace, uce, ence, rmsce, d calibration,
  miscalibration, misalignment, mismatch, infeasibility, infeasible, instability, =mFR, flip rate, aurc, eaurc,
  augrc, ause, risk coverage, tre, cremi score, seld score, sed score, absolute false, olrp, lrp, lamr, a ose,
  hamming loss, interval score, winkler score, energy score, ranked probability score, nae, voe, wil, lost,
  cprimary, semdist, metricx, swer, wder, pfer, prdn, nlpd, intransigence, memorization, memorisation,
  unfaithfulness, unfaithful, surprisal, hallucination, hallucinations, hallucination rate, contradiction,
  contradictions, =CHAIR, chair i, chair s, chairi, chairs, edit rate, =AER, =MARE, bde, fehler, fehlerrate, erreur,
  erreurs, errore, errori, ошибка, ошибки, 误差, 错误率, 誤差, 誤り率, 오차, 오류율, toxicity, toxic, harmfulness, harmful, unsafe,
  leakage, wrong, self bleu, selfbleu, drawdown, sse, perplexities, perplexty, preplexity, perplexitiy, windowdiff,
  window diff, mispredictions, misprediction, false reject, false rejects, false reject rate, false accept, false
  accepts, false accept rate, unsupported, untruthful, sycophancy, sycophancy rate, vulnerability rate, typos, bias
  amplification, theil s u, pbias, mmre, mwer, cwer, mter, cpcer, macer, overall edit, text edit, table edit,
  formula edit, order edit, msre, srme, radcliq, compression rate bpp`;

/** Endings that say with what a set of metrics ends however it begins: "*RMSE" is the end of ODRMSE. */
export const lowerEndings = '*RMSE, *MSE, *MAE, *MAPE, *MPJPE, *FID, *FVD, *FPR, *FNR';

/**
 * A difference or an error, which behind another word is one of what stands before: an accuracy drop is no accuracy.
 */
export const closingWords = `
  err, error, errors, loss, losses, erorr, eror, mae, mse, rmse, mape, smape, rmsd, msd, nrmse, nmse, wape, regret,
  forgetting, gap $, =gap, =Gap, drop $, drops, dropping, decay $, degradation, std, stdev, variance $, deviation,
  standard deviation, ql, ttft, tpot, difference, differences, disparity, divergence, discrepancy, distance,
  distances, distortion, dissimilarity, time $, latency, latancy, cost $, costs $`;

/** Words of distances between what is and what should be. */
export const lowerDistances = `
  fid, sfid, rfid, gfid, vfid, sifid, dfid, fgd, fvd, fvmd, =KID, kvd, fad, fcd, fdd, cmmd, mmd, nspdk, swd,
  wasserstein, wdist, kl, kld, kldiv, jsd, js divergence, lpips, learned perceptual image patch similarity, dists,
  niqe, ilniqe, brisque, piqe, dssim, loe, strred, rred, gmsd, pieapp, anmrr, conductance, davies bouldin, spectral
  convergence, perceptual index, perceptual path length, d ssim, wmd, faed, drd, deltae, delta e, ciede2000, ciede,
  e warp, ewarp, warp, ergas, spectral angle, spectral angle mapper, edit distance, levenshtein, hausdorff,
  hausdorf, 95hd, hd #, ahd, ahd #, assd, masd, displacement, intersection volume, rvd, ravd, chamfer, =CD, le cd,
  =EMD, ndb, # nna, nna, p2s, p2f, v2v, s2m, scan2mesh, scan to mesh, point to plane, ^ std, nme, mpjpe, pmpjpe,
  mpvpe, mpjve, mpjae, mpjre, mpeve, pve, mpve, mve, nmve, nmje, mjpe, pjpe, jpe, epe, f1 epe, aepe, aee, aae, aoe,
  =mATE, =mAVE, =mASE, =RPE, =RRE, t rel, r rel, trel, rrel, ade, fde, adek, fdek, f dek, ade #, akd, pehe, shd,
  =SID, =Smin, s min, lse d, sync d, normalized cut, normalised cut, ncut, edge cut, cut ratio, jitter, jerk, drift,
  accel, foot skating, foot skate, foot sliding, skating, penetration, interpenetration, sdlogj, landmark distance,
  lmd, lve, lvd, variation of information, vi merge, vi split, adapted rand error, arand, bad pix, badpix, bad
  pixel, bad pixels, bad #, outlier, outliers, fl all, fl bg, fl fg, sf all, =SAD, dtssd, mces, total variation,
  moving distance, dispersion, residual, d # all, d # bg, d # fg, d # noc, jaccard decay, f measure decay, npss, m
  stft, d lambda, d s, normalized cpsnr, rte cm, rte m, neg jacob det, negative jacobian, neg jacobian, neg jac,
  negative jac, folding ratio, folded voxels, foldings, ^ l #, ^ l # p, ^ l # q, avg l #, average l #, mean l #, rel
  l #, relative l #, l # norm, l # avg, vina, qvina, docking score, docking energy, glide score, docking`;

/** Words of mistakes that are counted. */
export const countedMistakes = `
  =FP, =FN, =FPs, =FNs, false positives, false negatives, =IDs, =IDS, idsw, idsws, id switches, id switch, id sw,
  identity switches, frag, fragments, fragmentation, fragmentations`;

/** Words of the parameters and operations of a model, which are counted. */
export const countedCosts = `
  params, param, parameters, parameter, paramters, parametrs, paramaters, para m, flops, flop, mflops, gflops,
  bflops, kflops, tflops, pflops, mac, macs, mmac, mmacs, gmac, gmacs, kmacs, madd, madds, mmadds, mult adds, multi
  adds, mul adds, multadds, multiply adds, operations`;

/** Words of what else a result costs, and of what should not happen. */
export const lowerCosts = `
  times $, time s, time sec, time taken, time elapsed, elapsed time, time used, time required, time needed, time
  spent, time consumption, time overhead, time cost, runtime, run time, wall clock, overhead, delay $, lag $,
  seconds $, second $, secs, sec, =ms, msec, minutes $, mins $, hours $, hrs $, gpu days, gpu day, tpu days, gpu
  sec, rtf, real time factor, speed s, speed sec, speed ms, speed ms f, parameter count, trainable parameters, model
  size, network size, file size, disk size, checkpoint size, size mb, size gb, zflops, eflops, kmac, tmacs, mac per
  second, macs per second, mmac per second, mmacs per second, gmac per second, gmacs per second, macs g per second,
  macs m per second, bops, bitops, nfe, nfes, function evaluations, function evals, average price, avg price, total
  price, sampling steps, primal integral, memory $, memory usage, memory use, memory used, memory consumption,
  memory footprint, memory cost, memory requirement, memory requirements, memory mb, memory gb, vram, storage $,
  storage cost, bytes $, footprint, energy $, energy consumption, energy usage, energy use, energy cost, power
  consumption, consumption, carbon, co2, co2e, gco2, gco2e, gco2eq, kgco2, kgco2e, kgco2eq, tco2, tco2e, tco2eq, j
  inference, j image, j frame, j token, disengagements, emissions, joules, cost score, cost function, violation,
  violations, failure, failed, failures, failure rate, fail rate, collision, collisions, col rate, off road rate,
  crash, crashes, crash rate, timeout, timeouts, timeout rate, infractions, mostly lost, noc, clicks, number of
  clicks, nof, correction efforts, correction effort, clash, clashes, deaths, falls, unfairness, degree of bias,
  optimality gap, exploitability, nashconv, makespan, tour length, tour cost, route length, path length, trajectory
  length, fkgl, abx, mean rank, median rank, average rank, avg rank, rank $, mean ranking, average ranking, med
  rank, rank difference, rank sum, friedman rank, medr, med r, medianr, median r, mdr, mnr, meanr, mean r, amotp,
  attack cost, risk $, queue, query count, price per, api price, energy above hull, e hull, power w, cost return,
  cost returns, slowdown, wirelength, hpwl, index size, compressed size, memory size, buffer size, cache size,
  privacy budget, co2eq, volatility, deletion auc, deletion auc score, r auc mse, time to accuracy, confusion,
  infidelity, aupc, laal, lagging, tardiness, steps to, timesteps to, episodes to, epochs to, iterations to,
  interactions to, frames to, samples to, trials to, attempts to, evaluations to, queries to, rounds to, steps
  until, timesteps until, episodes until, epochs until, iterations until, rounds until`;

/**
 * Abbreviations that mostly stand for an error or a cost, and sometimes for something else ("MR": miss rate, mean rank,
 * mean recall), and units, which errors and costs are measured in.
 */
export const maybeLowerWords = `
  mr, ser, ter, mer, ler, fmr, fdr, rae, rse, rtre, rerr, terr, =ER, =eRE, =eTE, =RE $, =TE $, =CE $, ed @, fr @, fr
  #, fr inter ocular, =MAD, =WI, =ME, =ATE, =ARE, =SAE $, hd, fd, frd, fsd, fjd, fpd, asd, ase, amd, aed, tof, tlp,
  conn, grad, ssd, voi, dist $, oob, hce, pfc, avd, mace, d3r, =ORD, =MAR, =GAME, =ND, =PI $, p2p, =WSS, =LLR, dal,
  homo, lumo, zpve, u0, periodicity, repetition rate, seq rep, redundancy, par #, rounds $, epochs $, bit width,
  bitwidth, weight bits, activation bits, model entropy, burden, complexity $, activations, queries $, perturbation,
  pixels off, l # $, usage $, bias $, days $, used $, =AL, =SAM, =REL, ^ rel $, =PRD, =ACE, =NE, =IE, =ML, =VI,
  =ISE, =FA, =FAs, =VaR, =CVaR, ε, epsilon $, hal, set size, repetition #, rep #, =GED, =IGD, =DCD, =DBI, =APE,
  =MBE, =EOD, =SPD, =DEO, =TVD, =DTW, deletion, deletions, attempts, expansions, nodes expanded, =ACPL, ram $,
  compute $, c avg, c llr, c primary, c det, cdet, delta dp, delta eo, =DPD, demographic parity $, statistical
  parity $, equalized odds $, equalised odds $, equal opportunity $, bias score, dose score, dvh score, =NMAD, =KPD,
  =Wh, mem $, =Pk, p k, =MDD, =CEP, =NRM, =FADE, =JEDi, jade, mje, weat, toxigen, trimean, tri mean, best ##, worst
  ##, objective value $, elapsed, ranking $, penalty $, uncertainty $, turns $, iterations $, steps $, training
  samples $, training frames $, training examples $, environment steps $, env steps $, environment interactions $,
  number of labels $, tokens used $, output tokens $, avg tokens $, average tokens $, number of tokens $, bits $,
  transferred $, transmitted $, mat r, mat p, amr r, amr p, =W1, =W2, fake rate, duplicate rate, flicker,
  flickering, interventions, xsim, ^ distribution $, =mm, cm, km, å, angstrom, angstroms, px, deg, degrees, =meV,
  =MeV, =eV, kcal mol, mmhg, bpm, mb, gb, kb, kib, mib, gib, mj, kwh, mw, watts, accuracy mm, accuracy cm, acc mm,
  acc cm, precision mm, precision cm, completeness mm, completeness cm, completion mm, completion cm, comp mm, comp
  cm`;
