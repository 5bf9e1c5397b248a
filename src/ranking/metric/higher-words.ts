/** Words of proportions, on a scale of 1 or of 100. */
export const higherRates = `
  intersection over union, picp, aji, accuracy, accuracies, acc, macc, oacc, accurcay, accuray, accuarcy, f1, f2,
  f3, f0 #, f05, fβ, fbeta, f score, fscore, f measure, fmeasure, f beta, f #, hmean, h mean, harmonic mean, g mean,
  precision, recall, prec, =mAP, aph, maph, apl, aps, apm, apd, average precision, =mAR, average recall, auc, auroc,
  auprc, aupr, aupro, spro, au pro, aucroc, aucpr, roc, auac, wauc, iou, miou, giou, iu, jaccard, dice, dsc, exact
  match, exactmatch, hits, hit, hit rate, hr @, hitrate, r @, =mR, mar @, mar #, p @, rp @, p ids, u ids, ^ r #, ^ p
  #, recall @, precision @, pass @, pass #, pass rate, cmc, tpr, tnr, true positive rate, true negative rate,
  sensitivity, specificity, ppv, npv, detection rate, correct, percentage correct, correctness, ndcg, dcg, mrr,
  reciprocal rank, mean reciprocal rank, recip rank, =ERR, =GAP, kappa, mcc, uas, mota, motsa, motp, hota, idf1,
  amota, smotsa, deta, assa, pq, pck, pckh, pcp, pdj, oks, success, succ, success rate, win rate, winrate, solve
  rate, solved, completed, completion rate, coverage, cov, validity, purity, nmi, ari, rand index, v measure, nsd,
  surface dice, spl, rgspl, sspl, anls, ap, =MAP, ^ map, map @, map #, =AR, ar @, =EM, =LAS, =TAR, =GAR, task
  completion, route completion, goal completion, lr cd, absolute true, mostly tracked, posebusters, auto attack
  accuracy, solution rate, match rate, resolve rate, infraction penalty, infraction score, maxfrag, max frag, csi,
  mcsi, =POD, percentile rank, feature matching recall, *AUC, *IOU, *IoU`;

/** Words of scores that lie between 0 and 1, or 0 and 100 %. */
export const boundedScores = `
  bleu, sacrebleu, codebleu, gleu, rouge, rougel, rougelsum, meteor, spice, sari, chrf, bertscore, smatch, mauve,
  bert score, ssim, maniqa, clipiqa, clip score, clipscore, clip similarity, clipsim, clip sim, stoi, estoi,
  correlation, pearson, spearman, kendall, srcc, srocc, plcc, krcc, krocc, pcc, lcc, ccc, ndtw, sdtw, novelty,
  uniqueness, distinct, dist #, nds, lddt, tm score, gdt, delta #, wups, c index, concordance index`;

/** Words of all other scores, and of what there should be more of. */
export const higherScores = `
  cider, ciderd, comet, xcomet, bartscore, bleurt, psnr, wpsnr, cpsnr, fsim, vsi, vif, vmaf, musiq, nima, inception
  score, clip s, pesq, visqol, sdr, sisdr, sdri, sisdri, si sdr, si snr, sisnr, snr, snri, ssnr, mos, utmos, dnsmos,
  nisqa, =SECS, csig, cbak, covl, nmos, smos, rho, tau, r2, r², r squared, coefficient of determination, explained
  variance, likelihood, log likelihood, loglikelihood, log p, =LL, log prob, log probability, logprob, log probs,
  elbo, similarity, consistency, agreement, fps, speed fps, throughput, qps, tps, frames per second, images per
  second, queries per second, tokens per second, samples per second, per second, bits per second, bits per min, bits
  per minute, per watt, per joule, gflops w, tflops w, gops w, tops w, flops per second, rtfx, speedup, speed up,
  speedups, saved, saving, savings, efficiency, utilization, utilisation, ml efficacy, ml utility, codebook usage,
  information transfer rate, compression, reward, rewards, return, returns, elo, gain, gains, improvement,
  improvements, reduction, reductions, werr, params drop, parameters drop, parameter drop, flops drop, error drop,
  wer drop, memory drop, normal consistency, insertion auc, modularity, silhouette, diversity, preference, auccess,
  eao, nab, bpref, edit score, edit sim, nss, =SPIDEr, spider fl, crpss, rpss, skill score, sharpe ratio, survival,
  survival time, valid prediction time, kl divergence score, kl div score, correlation time, decorrelation time,
  time to decorrelation, watch time, dwell time, per intervention, per disengagement, between interventions, between
  disengagements, =ERL, =NERL, demographic parity ratio, statistical parity ratio, equalized odds ratio, equalised
  odds ratio, equal opportunity ratio, time to collision, time to failure, time between failures, bits per spike,
  shape bias, lifetime, signal to noise, signal to noise ratio, signal to distortion, signal to distortion ratio,
  source to distortion, source to distortion ratio, signal to interference ratio, signal to artifact ratio, signal
  to artifacts ratio, distance traveled, distance travelled, neg mse, neg mae, neg rmse, negative mse, negative mae,
  negative rmse, negative mean squared error, negative mean absolute error, neg loss, negative loss, collision free,
  error free, violation free, crash free, failure free, no collision, no collisions, collision avoidance, collisions
  avoided, failures avoided, non toxic, non toxicity, cmlc, cmlt, amlc, amlt`;
