/** How well scores part two classes: the areas under the two usual curves, in percent. */

/** Area under the receiver operating characteristic: how often a positive stands above a negative; ties count half. */
export function auroc(scores: readonly number[], labels: readonly boolean[]): number {
  const order = scores.map((_, i) => i).sort((a, b) => (scores[a] ?? 0) - (scores[b] ?? 0));
  let positives = 0;
  let rankSum = 0;
  for (let from = 0; from < order.length; ) {
    let to = from;
    while (to < order.length && scores[order[to] ?? 0] === scores[order[from] ?? 0]) to += 1;
    for (let k = from; k < to; k += 1) {
      if (!labels[order[k] ?? 0]) continue;
      positives += 1;
      rankSum += (from + to + 1) / 2;
    }
    from = to;
  }
  const negatives = order.length - positives;
  return (100 * (rankSum - (positives * (positives + 1)) / 2)) / (positives * negatives);
}

/** Mean precision at each positive, best score first. */
export function averagePrecision(scores: readonly number[], labels: readonly boolean[]): number {
  const order = scores.map((_, i) => i).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
  let found = 0;
  let sum = 0;
  order.forEach((index, rank) => {
    if (!labels[index]) return;
    found += 1;
    sum += found / (rank + 1);
  });
  return (100 * sum) / found;
}
