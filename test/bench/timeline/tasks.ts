import type {CDPSession, Page} from "playwright-core";

/** Two frames, so that whatever was asked for has been drawn. */
export function waitFrames(page: Page): Promise<void> {
  return page.evaluate(
    () => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
  );
}

export async function readMetrics(session: CDPSession): Promise<Record<string, number>> {
  const {metrics} = await session.send("Performance.getMetrics");
  return Object.fromEntries(metrics.map(({name, value}) => [name, value]));
}

/** Milliseconds of task time on the main thread so far. */
export async function readTask(session: CDPSession): Promise<number> {
  return ((await readMetrics(session)).TaskDuration ?? 0) * 1000;
}

/** What a promise gives, or null when it takes longer than so many milliseconds. */
export function within<T>(promise: Promise<T>, patience: number): Promise<T | null> {
  promise.catch(() => {}); // one that fails after all is of no interest
  return Promise.race([promise, new Promise<null>((resolve) => setTimeout(() => resolve(null), patience))]);
}
