// What a benchmark is, so that one runner can run them all and every figure is told the same way.

export type Bench = {
  /** kebab-case, the file's own name: `bench/law.ts` is `law`, and its results go to `bench/results/law.json`. */
  readonly name: string
  /** One sentence: what is measured, against which peer or physical limit. */
  readonly about: string
  /**
   * Measures. With `smoke`, does the same on tiny sizes, in a second or two: proof that it still runs, not a figure.
   * Throws when what it measured was not the right answer; it never judges a time.
   */
  run(options: { readonly smoke: boolean }): Promise<Result>
}

export type Result = {
  /** How much was worked on: `{ columns: 10_000 }`. */
  readonly sizes: Readonly<Record<string, number>>
  readonly figures: readonly Figure[]
  /** Versions of the peers measured, by name. */
  readonly versions?: Readonly<Record<string, string>>
}

export type Figure = {
  /** What was measured, unique in its benchmark: `decide the regime`. */
  readonly what: string
  /** `ms`, `decisions/s`, `MB/s`, `MB`, … */
  readonly unit: string
  /** One value for each repetition; more than one wherever it varies. */
  readonly values: readonly number[]
  /** Another figure's `what`, measured in the same run: the ratio of the medians is told beside. */
  readonly against?: string
}

/** Runs `work` `times` times after one run that is not counted, and returns how many milliseconds each took. */
export async function milliseconds(times: number, work: () => unknown): Promise<number[]> {
  await work()
  const values: number[] = []
  for (let time = 0; time < times; time++) {
    const start = performance.now()
    await work()
    values.push(performance.now() - start)
  }
  return values
}

export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  const upper = sorted[middle] ?? Number.NaN
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2
}
