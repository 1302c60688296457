// What the decree and the eye ask of a page, to be said while the user chooses. Never changes a setting.
import type { Margins, PrintSettings } from './settings.ts';

/** Nghị định 30/2020/NĐ-CP, Phụ lục I, I.3: least and most, in millimetres. */
const MARGIN_LIMITS: Readonly<Record<keyof Margins, readonly [least: number, most: number]>> = {
  top: [20, 25],
  bottom: [20, 25],
  left: [30, 35],
  right: [15, 20],
};

/** Below this size a table is hard to read on paper. */
const SMALLEST_BODY_PT = 11;

type SettingsDoubt = 'smallPrint' | 'marginsOutside';

/** What stands against these settings. */
export function settingsDoubts({ margins, sizes }: PrintSettings): SettingsDoubt[] {
  const sides = Object.keys(MARGIN_LIMITS) as (keyof Margins)[];
  const outside = sides.some((side) => margins[side] < MARGIN_LIMITS[side][0] || margins[side] > MARGIN_LIMITS[side][1]);
  return [...(sizes.body < SMALLEST_BODY_PT ? (['smallPrint'] as const) : []), ...(outside ? (['marginsOutside'] as const) : [])];
}
