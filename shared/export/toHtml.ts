// The annex as HTML to be pasted into a mail or Word, or opened in a browser. Styles stand on the elements, because mail
// programs and Word's clipboard drop style sheets; for paper there is printPage.ts.
import type { AnnexDocument } from '../annex/model.ts';
import { composeAnnex } from '../paper/composeAnnex.ts';
import { FONT_FAMILY, type PaperCell, type PrintAnnex } from '../paper/paper.ts';
import type { PrintSettings } from '../paper/settings.ts';
import { escapeHtml } from '../paper/escapeHtml.ts';

const FONT = `font-family:'${FONT_FAMILY}',serif`;

/** Line breaks of a cell as HTML. */
const lines = (text: string): string => escapeHtml(text).replace(/\r\n?|\n/gu, '<br>');

function cellMarkup(tag: 'th' | 'td', cell: PaperCell, style: string): string {
  const spans = `${cell.columnSpan > 1 ? ` colspan="${cell.columnSpan}"` : ''}${cell.rowSpan > 1 ? ` rowspan="${cell.rowSpan}"` : ''}`;
  const frame = 'border:1px solid #000;padding:3px 6px;vertical-align:middle';
  return `<${tag}${spans} style="${frame};text-align:${cell.align};${style}">${lines(cell.text)}</${tag}>`;
}

/** Only the table, for the clipboard. */
export function tableFragment({ columns, headerRows, rows, sizes, settings }: PrintAnnex): string {
  const total = columns.reduce((sum, column) => sum + column.widthMm, 0);
  const widths = columns.map(({ widthMm }) => `<col style="width:${((widthMm / total) * 100).toFixed(2)}%">`).join('');
  const headerFill = settings.headerFill === null ? '' : `background:#${settings.headerFill};`;
  const headerStyle = `font-weight:bold;font-size:${sizes.tableHeader}pt;color:#${settings.headerInk};${headerFill}`;
  const head = headerRows.map((cells) => `<tr>${cells.map((cell) => cellMarkup('th', cell, headerStyle)).join('')}</tr>`).join('');
  const body = rows.map((row) => {
    const fill = row.kind !== 'task' && settings.sectionFill !== null ? `background:#${settings.sectionFill};` : '';
    const style = `font-weight:${row.bold ? 'bold' : 'normal'};${fill}`;
    return `<tr>${row.cells.map((cell) => cellMarkup('td', cell, style)).join('')}</tr>`;
  });
  return (
    `<table style="border-collapse:collapse;width:100%;${FONT};font-size:${sizes.body}pt">` +
    `<colgroup>${widths}</colgroup><thead>${head}</thead><tbody>${body.join('\n')}</tbody></table>`
  );
}

const paragraph = (text: string, style: string): string => `<p style="margin:0;${style}">${lines(text)}</p>`;

function headingMarkup({ heading }: PrintAnnex): string {
  return heading
    .map(({ text, sizePt, bold, italic }) =>
      paragraph(text, `text-align:center;font-size:${sizePt}pt;${bold ? 'font-weight:bold;' : ''}${italic ? 'font-style:italic;' : ''}`),
    )
    .join('');
}

function closingMarkup({ closing, sizes }: PrintAnnex): string {
  if (closing === undefined) return '';
  const title =
    closing.recipientsTitle === ''
      ? ''
      : paragraph(closing.recipientsTitle, `font-size:${sizes.recipientsTitle}pt;font-weight:bold;font-style:italic`);
  const recipients = closing.recipients.map((text) => paragraph(text, `font-size:${sizes.recipients}pt`)).join('');
  const signed = `text-align:center;font-weight:bold;font-size:${sizes.authority}pt`;
  const authority = closing.authority.map((text) => paragraph(text, signed)).join('');
  const signer = closing.signer === '' ? '' : `<p style="margin:80px 0 0;${signed}">${lines(closing.signer)}</p>`;
  const side = 'border:0;vertical-align:top;width:50%';
  return (
    `<table style="border-collapse:collapse;width:100%;margin-top:20px;${FONT}"><tr>` +
    `<td style="${side}">${title}${recipients}</td><td style="${side}">${authority}${signer}</td></tr></table>`
  );
}

/** The whole annex as an HTML file. */
export function toHtml(document: AnnexDocument, settings: PrintSettings): string {
  const annex = composeAnnex(document, settings);
  return (
    `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>${escapeHtml(annex.name)}</title></head>` +
    `<body style="${FONT};color:#000;background:#fff">${headingMarkup(annex)}<br>${tableFragment(annex)}${closingMarkup(annex)}</body></html>\n`
  );
}
