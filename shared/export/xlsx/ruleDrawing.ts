// A drawn line in a worksheet, as DrawingML: the decree's rules are lines, never underlines or rows of dashes.
import type { SheetFinish } from './finish.ts';
import { emuFromMm } from './units.ts';

type Rule = NonNullable<SheetFinish['rule']>;

/** Line of 0.75 pt, black. */
const LINE_EMU = 9525;

/** Column (from 0) and offset in EMU of a point `mm` right of the first column's edge. */
function anchor(widths: readonly number[], mm: number): { column: number; offset: number } {
  let column = 0;
  let left = mm;
  while (column < widths.length - 1 && left > (widths[column] ?? 0)) {
    left -= widths[column] ?? 0;
    column += 1;
  }
  return { column, offset: emuFromMm(left) };
}

/** The drawing part (without XML declaration): one horizontal line, centred over the columns, in the middle of its row. */
export function ruleDrawing({ row, heightPt, lengthMm, columnWidthsMm }: Rule): string {
  const total = columnWidthsMm.reduce((sum, width) => sum + width, 0);
  const length = Math.min(lengthMm, total);
  const rowOffset = Math.round((heightPt * 12_700) / 2);
  const mark = (name: 'from' | 'to', mm: number): string => {
    const { column, offset } = anchor(columnWidthsMm, mm);
    return (
      `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>${offset}</xdr:colOff>` +
      `<xdr:row>${row - 1}</xdr:row><xdr:rowOff>${rowOffset}</xdr:rowOff></xdr:${name}>`
    );
  };
  return (
    '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"' +
    ' xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><xdr:twoCellAnchor>' +
    mark('from', (total - length) / 2) +
    mark('to', (total + length) / 2) +
    '<xdr:cxnSp macro=""><xdr:nvCxnSpPr><xdr:cNvPr id="2" name="Line 1"/><xdr:cNvCxnSpPr/></xdr:nvCxnSpPr><xdr:spPr>' +
    `<a:xfrm><a:off x="0" y="0"/><a:ext cx="${emuFromMm(length)}" cy="0"/></a:xfrm>` +
    '<a:prstGeom prst="line"><a:avLst/></a:prstGeom>' +
    `<a:ln w="${LINE_EMU}"><a:solidFill><a:srgbClr val="000000"/></a:solidFill></a:ln></xdr:spPr></xdr:cxnSp>` +
    '<xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>'
  );
}
