import { makeVocabulary } from './metric-name.ts';

/**
 * What a word says about the better direction, and how loudly. "decisive" states the direction or the sense of a
 * difference, "higher" outranks "lower" ("AUC (horizon error)"), "lower" outranks "rather higher" ("FVD score").
 */
export type Hint = 'decisive lower' | 'decisive higher' | 'higher' | 'lower' | 'rather higher' | 'nothing';

const lowerErrors = `
  error, errors, err, error rate, error ratio, mistakes, incorrect, invalid, misclassification, loss, losses,
  logloss, cross entropy, entropy loss, perplexity, ppl, pplx, nll, negll, neg ll, nelbo, negative elbo,
  negative likelihood, negative log likelihood, neg log likelihood, negative loglikelihood, negative cll,
  bit per character, bits per character, bpc, bits per byte, bpb, bits per dim, bits per dimension, bits dim,
  bits dimension, bits per sub pixel, bits per subpixel, bits per pixel, bits per token, bpd, bpsp, bpp,
  bit rate, bitrate, nats, bits per base, mae, mse, rmse, rms, rmsd, msd, mape, smape, mase, nrmse, nmse,
  msle, rmsle, wape, mdae, medae, mre, rae, rse, rrse, irmse, rmspe, mnae, mspe, mpe, mrpe, mrrpe, crps, msis,
  owa, abs rel, absrel, sq rel, sqrel, silog, log #, log10, eer, hter, acer, apcer, bpcer, npcer, frr, =FAR,
  fpr, fnr, fmr, fnmr, fpir, fnir, fdr, bfar, dcf, mindcf, actdcf, cavg, cllr, mincllr, cnxe, mincnxe, ber,
  =FP, =FN, false positive, false positives, false negative, false negatives, false positive rate,
  false negative rate, false alarm, false alarms, false alarm rate, false acceptance rate,
  false rejection rate, false discovery rate, fppi, fppw, miss, misses, missed, missed detection,
  missed detection rate, miss rate, missrate, mr, wer, cer, =PER, der, jer, ser, ter, mer, ler, mcd, lsd, ece,
  mce, brier, aurc, eaurc, ause, tre, rtre, rerr, terr, =ER, =eRE, =eTE, fr @, fr inter ocular, cross ent,
  absolute false, a ose, hamming loss, acc error, acc err, accuracy loss, accuracy drop, performance drop`;

const lowerDistances = `
  fid, sfid, rfid, gfid, vfid, sifid, dfid, fgd, frd, fvd, =KID, kvd, fad, fcd, fpd, fjd, fsd, fd, fdd, cmmd,
  mmd, swd, wasserstein, kl, kld, jsd, divergence, js divergence, discrepancy, lpips, dists, niqe, ilniqe,
  brisque, piqe, dssim, perceptual index, perceptual path length, deltae, delta e, ciede2000, e warp, ewarp,
  warp, tof, tlp, ergas, spectral angle, spectral angle mapper, distance, distances, dist, edit distance,
  levenshtein, hausdorff, hd, hd #, ahd, ahd #, assd, asd, chamfer, =CD, =EMD, # nna, nna, p2s, v2v,
  deviation, standard deviation, ^ std, stdev, difference, distortion, nme, mpjpe, pmpjpe, mpvpe, mpjve,
  mpjae, pve, mpve, mve, nmve, nmje, mjpe, pjpe, epe, f1 epe, aepe, aee, aae, aoe, ase, =ATE, =mATE, =mAVE,
  =RPE, =RRE, =ARE, =ME, ade, fde, ade #, amd, akd, aed, pehe, jitter, jerk, drift, acceleration error,
  landmark distance, lmd, lve, lse d, voi, variation of information, vi merge, vi split, =WI,
  adapted rand error, arand, bad pix, badpix, bad pixel, bad pixels, bad #, outlier, outliers, fl all, fl bg,
  fl fg, sf all, =SAD, =MAD, conn, grad, dtssd, ssd, mces, total variation, moving distance, dispersion,
  residual, d # all, d # bg, d # fg, d # noc, jaccard decay, f measure decay, npss, pfc, m stft, d lambda,
  normalized cpsnr, rte cm, neg jacob det, ^ l #, ^ l # p, ^ l # q`;

const lowerCosts = `
  time, runtime, run time, wall clock, latency, delay, lag, seconds, second, secs, sec, =ms, msec, gpu days,
  gpu hours, gpu sec, cpu hours, training hours, hours, rtf, real time factor, speed s, speed ms, speed ms f,
  params, param, parameters, parameter, parameter count, trainable parameters, para m, model size, size mb,
  size gb, flops, flop, kflops, mflops, gflops, tflops, pflops, mac, macs, kmacs, mmac, mmacs, gmac, gmacs,
  madd, madds, mmadds, mult adds, multi adds, mul adds, multadds, multiply adds, operations, bops, bitops,
  nfe, memory, vram, storage, footprint, energy, energy consumption, power consumption, carbon, co2,
  emissions, joules, cost, costs, regret, forgetting, violation, violations, failure, failures, failure rate,
  fail rate, collision, collisions, col rate, off road rate, crash, crashes, crash rate, infractions,
  id switches, id switch, =IDs, idsw, =IDS, identity switches, fragmentation, fragmentations, noc, clicks,
  number of clicks, toxicity, hallucination, hallucinations, hallucination rate, disparity, unfairness,
  degree of bias, optimality gap, duality gap, generalization gap, performance gap, accuracy gap, psnr gap,
  fairness gap, path length, fkgl, hce, oob, abx, mean rank, median rank, average rank, avg rank,
  mean ranking, average ranking, med rank, rank difference, rank sum, friedman rank, medr, med r, medianr,
  median r, mdr, mnr, meanr, mean r, amotp, attack cost, deletion auc, deletion auc score, auc stdev, auc std,
  r auc mse, time to accuracy, degradation, confusion, infidelity, aupc`;

const higherRates = `
  accuracy, accuracies, acc, macc, oacc, accurcay, accuray, accuarcy, f1, f2, f3, f0 #, f05, fβ, fbeta,
  f score, fscore, f measure, fmeasure, f beta, f #, hmean, h mean, harmonic mean, g mean, precision, recall,
  prec, =mAP, aph, maph, apl, aps, apm, apd, average precision, =mAR, average recall, auc, auroc, auprc, aupr,
  aupro, spro, au pro, aucroc, aucpr, roc, auac, iou, miou, giou, iu, jaccard, dice, dsc, exact match,
  exactmatch, hits, hit, hit rate, hr @, hitrate, r @, mr @, p @, rp @, p ids, u ids, ^ r #, ^ p #, recall @,
  precision @, pass @, pass #, pass rate, cmc, tpr, tnr, true positive rate, true negative rate, sensitivity,
  specificity, ppv, npv, detection rate, correct, percentage correct, correctness, ndcg, dcg, mrr,
  reciprocal rank, mean reciprocal rank, =ERR, kappa, mcc, uas, mota, motsa, motp, hota, idf1, amota, smotsa,
  deta, assa, pq, pck, pckh, pcp, pdj, oks, success, succ, success rate, win rate, winrate, solve rate,
  solved, completed, completion rate, coverage, cov, validity, purity, nmi, ari, rand index, v measure, nsd,
  surface dice, spl, rgspl, sspl, anls, ap, =MAP, ^ map, map @, map #, =AR, ar @, =EM, =LAS, =TAR, =GAR,
  task completion, route completion, goal completion`;

const higherScores = `
  bleu, sacrebleu, codebleu, gleu, rouge, rougel, rougelsum, meteor, cider, ciderd, spice, sari, chrf, comet,
  bertscore, bartscore, bleurt, smatch, mauve, bert score, psnr, wpsnr, cpsnr, ssim, fsim, vsi, vif, vmaf,
  musiq, maniqa, clipiqa, nima, inception score, clip score, clipscore, clip similarity, clipsim, clip sim,
  clip s, pesq, stoi, estoi, visqol, sdr, sisdr, sdri, sisdri, si sdr, si snr, sisnr, snr, snri, ssnr, mos,
  dnsmos, csig, cbak, covl, nmos, smos, correlation, pearson, spearman, kendall, srcc, srocc, plcc, krcc,
  krocc, pcc, lcc, ccc, rho, tau, r2, r², r squared, explained variance, likelihood, log likelihood,
  loglikelihood, elbo, similarity, consistency, agreement, fps, throughput, qps, frames per second,
  images per second, queries per second, tokens per second, samples per second, per second, speedup, speed up,
  reward, rewards, return, returns, elo, gain, improvement, reduction, normal consistency, insertion auc,
  modularity, silhouette, diversity, novelty, uniqueness, distinct, preference, auccess, eao, nds, lddt,
  tm score, gdt, delta #, wups, nab, bpref, edit score, edit sim, nss, =SPIDEr, spider fl`;

/** Hints of the words in the names of metrics, collected from the names that leaderboards used from 2020 to 2025. */
export const directionWords = makeVocabulary<Hint>([
  [lowerErrors, 'lower'],
  [lowerDistances, 'lower'],
  [lowerCosts, 'lower'],
  [higherRates, 'higher'],
  [higherScores, 'higher'],
  ['score, scores, rank #, top #', 'rather higher'],
  [
    'lower is better, lower better, the lower the better, downarrow, bd rate, bdrate, bsq rate',
    'decisive lower',
  ],
  ['higher is better, higher better, the higher the better, uparrow, share below', 'decisive higher'],
  // What a task is called says nothing: a share of corrected errors is no error.
  [
    'error correction, error detection, error recovery, error removal, conll, real time, f0, ade # k',
    'nothing',
  ],
  // Conditions: a recording of "3 sec", noise of "SNR 5".
  ['# s, # sec, # secs, # seconds, # ms, # msec, # min, # hours, snr #, fp #', 'nothing'],
]);

/** Words of metrics that lie between 0 and 1, or 0 and 100 %. */
export const proportionWords = makeVocabulary<true>([
  [higherRates, true],
  ['top #, rank #, percentage, s measure, e measure, j f, uar, oa', true],
]);

/** Words of metrics that count parameters, samples or operations. */
export const countWords = makeVocabulary<true>([
  [
    `params, param, parameters, parameter, para m, weights, flops, flop, kflops, mflops, gflops, tflops, pflops, mac, macs,
     mmac, mmacs, gmac, gmacs, madd, madds, mmadds, mult adds, multi adds, mul adds, multadds, multiply adds, operations,
     ops, samples, images, frames, tokens, examples, sentences, pairs, words, points, episodes, steps, iterations,
     interactions, queries, model size m`,
    true,
  ],
]);
