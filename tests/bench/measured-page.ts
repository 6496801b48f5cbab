/** CPU, heap and tasks of a page's main thread. */
import type { CDPSession, Page } from 'playwright-core';

export interface Sample {
  /** Milliseconds of CPU since the page began. */
  readonly task: number;
  /** Megabytes, with what no collection has taken away yet. */
  readonly heap: number;
}

/** Thread ticks are CPU time: what else runs on the machine does not count. */
export async function measureCpu(page: Page): Promise<() => Promise<Sample>> {
  const session: CDPSession = await page.context().newCDPSession(page);
  await session.send('Performance.setTimeDomain', { timeDomain: 'threadTicks' });
  await session.send('Performance.enable');
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    const value = (name: string): number => metrics.find((metric) => metric.name === name)!.value;
    return { task: value('TaskDuration') * 1000, heap: value('JSHeapUsedSize') / 1e6 };
  };
}

/** Megabytes that are still held after a collection. */
export async function heldHeap(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.enable');
  for (let round = 0; round < 3; round++) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize / 1e6;
}

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly tdur?: number;
  readonly args: { readonly name?: string };
}

/** CPU milliseconds of the four longest tasks of the main thread while `work` goes on. */
export async function longestTasks(page: Page, work: () => Promise<unknown>): Promise<number[]> {
  const browser = page.context().browser()!;
  await browser.startTracing(page, { categories: ['disabled-by-default-devtools.timeline', '__metadata'] });
  await work();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
  const main = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid}/${tid}`),
  );
  return traceEvents
    .filter(({ name, pid, tid, tdur }) => name === 'RunTask' && tdur !== undefined && main.has(`${pid}/${tid}`))
    .map(({ tdur }) => Math.round(tdur! / 1000))
    .sort((a, b) => b - a)
    .slice(0, 4);
}
