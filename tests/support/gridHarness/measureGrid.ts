// Measures the sheet inside the page, without the delay of the browser's protocol. Times in milliseconds.

interface Frames {
  readonly average: number;
  readonly p95: number;
  /** Fraction of the frames that took at most 20 ms. */
  readonly smooth: number;
}

/** Resolves after the next frame was painted. */
export const painted = (): Promise<number> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.addEventListener('message', () => resolve(performance.now()), { once: true });
      channel.port1.start();
      channel.port2.postMessage(null);
    });
  });

const sorted = (times: readonly number[]): number[] => times.toSorted((a, b) => a - b);

/** The time below which this fraction of the times is. */
export const quantile = (times: readonly number[], part: number): number =>
  sorted(times)[Math.min(times.length - 1, Math.floor(times.length * part))] ?? 0;

/** Scrolls by a step each frame. */
export async function scrollFrames(step: number, count: number): Promise<Frames> {
  const viewport = document.querySelector('.ag-grid-viewport');
  const times: number[] = [];
  let before = await new Promise<number>((resolve) => requestAnimationFrame(resolve));
  for (let frame = 0; frame < count; frame += 1) {
    if (viewport) viewport.scrollTop += step;
    const now = await new Promise<number>((resolve) => requestAnimationFrame(resolve));
    times.push(now - before);
    before = now;
  }
  return {
    average: times.reduce((sum, time) => sum + time, 0) / times.length,
    p95: quantile(times, 0.95),
    smooth: times.filter((time) => time <= 20).length / times.length,
  };
}

/** Jumps to positions all over the sheet; returns the time until each is painted. */
export async function jumps(count: number): Promise<number[]> {
  const viewport = document.querySelector('.ag-grid-viewport');
  const times: number[] = [];
  if (!viewport) return times;
  for (let jump = 0; jump < count; jump += 1) {
    const start = performance.now();
    viewport.scrollTop = ((jump * 7919) % 1000) * (viewport.scrollHeight / 1000);
    times.push((await painted()) - start);
  }
  return times;
}

/** Types into the active cell and commits; returns the times from Enter until painted. */
export async function edits(count: number): Promise<number[]> {
  const editor = document.querySelector<HTMLTextAreaElement>('.cell-editor');
  const times: number[] = [];
  if (!editor) return times;
  for (let edit = 0; edit < count; edit += 1) {
    editor.value = `Nội dung ${edit} `.repeat((edit % 9) + 1);
    editor.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await painted();
    const start = performance.now();
    editor.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
    times.push((await painted()) - start);
  }
  return times;
}

/** One clipboard event on the sheet; time until painted. */
export async function clipboardEvent(type: 'copy' | 'paste', text = ''): Promise<number> {
  const clipboardData = new DataTransfer();
  if (text !== '') clipboardData.setData('text/plain', text);
  const start = performance.now();
  document.querySelector('.cell-editor')?.dispatchEvent(new ClipboardEvent(type, { clipboardData, bubbles: true, cancelable: true }));
  return (await painted()) - start;
}

/** How long the page answered nothing while `act` ran and its frame was painted; 0 below 50 ms, which browsers do not report. */
export async function longestBlock(act: () => unknown): Promise<number> {
  let longest = 0;
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
  });
  // In a separate task, so that what ran before is not counted.
  await new Promise((resolve) => setTimeout(resolve, 100));
  observer.observe({ type: 'longtask' });
  await new Promise<void>((resolve) => {
    setTimeout(() => {
      act();
      resolve();
    });
  });
  await painted();
  await new Promise((resolve) => setTimeout(resolve, 300));
  observer.disconnect();
  return longest;
}
