/** Precision, recall and their harmonic mean, from 0 to 1. */
export interface Score {
  precision: number;
  recall: number;
  f1: number;
}

/** Counts what is right of what was found and of what is there; nothing of nothing is all of it. */
export class Tally {
  #found = {right: 0, all: 0};
  #gold = {right: 0, all: 0};

  add(right: number, found: number, gold: number): void {
    this.addSides({right, found}, {right, gold});
  }

  /** Where one finding may answer two questions, or two answer one. */
  addSides(found: {right: number; found: number}, gold: {right: number; gold: number}): void {
    this.#found.right += found.right;
    this.#found.all += found.found;
    this.#gold.right += gold.right;
    this.#gold.all += gold.gold;
  }

  score(): Score {
    const [precision, recall] = [this.#found, this.#gold].map(({right, all}) => (all === 0 ? 1 : right / all));
    const [p = 1, r = 1] = [precision, recall];
    return {precision: p, recall: r, f1: p + r === 0 ? 0 : (2 * p * r) / (p + r)};
  }
}
