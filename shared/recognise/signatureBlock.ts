// Reads what stands below a table: recipients, authority and position, the signer's name. Text as shown.
import type { AnnexMetadata } from './importReport.ts';
import type { PageRow } from './page.ts';
import { isAuthority, DRAWN_LINE, RECIPIENTS, SIGN_HERE, SIGNING_ROLE } from './titleWords.ts';
import { collapseSpace } from '../text/normalize.ts';

/** Two to six words, each with a capital first letter: "Tổng Thanh Hải", "NGUYỄN VĂN A", "PGS.TS. Trần Văn B". */
const PERSON_NAME =
  /^(?:(?:GS|PGS|TS|ThS|BS|KS|CN|Đại tá|Thượng tá|Trung tá|Thiếu tướng)\.?\s*)*\p{Lu}[\p{L}'’.]*(?:\s+\p{Lu}[\p{L}'’.]*){1,5}$/u;
/** Longer lines are no name; looking for one in them would take the square of the time. */
const LONGEST_NAME = 100;
const isPersonName = (text: string): boolean => text.length <= LONGEST_NAME && PERSON_NAME.test(text);
const POSITION = /^(?:(?:PHÓ|THỨ)\s|CHỦ\s|GIÁM\s|BỘ\s|TRƯỞNG\s|THỦ\s|ỦY\s|UỶ\s|SỞ\s)/u;

/** `rows`: from the end of the table to the next table or the end of the sheet. */
export function readSignatureBlock(rows: readonly PageRow[]): Pick<AnnexMetadata, 'signer' | 'authority' | 'recipients'> {
  const lines = rows
    .flatMap((row) =>
      row.cells.flatMap((cell) => cell.text.split('\n').map((text) => ({ text: collapseSpace(text), column: cell.column }))),
    )
    .filter((line) => line.text !== '' && !DRAWN_LINE.test(line.text));
  const recipientsAt = lines.findIndex((line) => RECIPIENTS.test(line.text));
  const recipientColumn = lines[recipientsAt]?.column;
  const recipients =
    recipientsAt < 0
      ? []
      : lines
          .slice(recipientsAt + 1)
          .filter((line) => line.column === recipientColumn && /^[-–+*•]/u.test(line.text))
          .map((line) => line.text);
  const authorityAt = lines.findIndex((line) => isAuthority(line.text));
  const start = lines[authorityAt];
  if (!start) {
    const alone = lines.at(-1)?.text ?? '';
    const signer = isPersonName(alone) && alone.split(' ').length >= 3 && alone !== alone.toUpperCase() ? alone : undefined;
    return { ...(recipients.length > 0 ? { recipients } : {}), ...(signer ? { signer } : {}) };
  }
  const signing = lines
    .slice(authorityAt)
    .filter((line) => line.column === start.column && !/^[-–+*•]/u.test(line.text) && !RECIPIENTS.test(line.text));
  const authority = signing
    .map((line) => line.text)
    .filter((text) => isAuthority(text) || (text === text.toUpperCase() && POSITION.test(text)));
  const signer = signing
    .map((line) => line.text)
    .findLast(
      (text) => isPersonName(text) && !isAuthority(text) && !POSITION.test(text) && !SIGN_HERE.test(text) && !SIGNING_ROLE.test(text),
    );
  return { ...(recipients.length > 0 ? { recipients } : {}), authority, ...(signer ? { signer } : {}) };
}
