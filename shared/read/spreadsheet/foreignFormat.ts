// SheetJS' number formatter for the few codes that ours does not do, loaded only when a workbook holds such a code.
import { showGeneral, type ForeignFormat } from './numberFormat.ts';

/** A formatter that never throws: a code that nobody understands shows the bare number. */
export async function loadForeignFormat(): Promise<ForeignFormat> {
  const { SSF } = await import('@e965/xlsx');
  return (code, value) => {
    try {
      return String(SSF.format(code, value));
    } catch {
      return showGeneral(value);
    }
  };
}

/** Stands in where no rare format is in use. */
export const plainFormat: ForeignFormat = (_, value) => showGeneral(value);
