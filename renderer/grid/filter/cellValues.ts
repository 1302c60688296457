// What a cell offers to the check list of a filter: its whole text, or each unit of a cell that names several. Pure.
import { traitsOf, type Role } from '#shared/annex/roles.ts';

/** Words that a unit's name begins with: after a comma they begin another unit, anything else goes on with the name before. */
const UNIT_OPENER =
  /^(?:các|sở|ban|bộ|công an|công ty|cục|chi cục|vụ|viện|văn phòng|ubnd|ủy ban|uỷ ban|hđnd|hội|liên|thanh tra|trường|trung tâm|tổng|tập đoàn|đài|báo|bệnh viện|đại học|học viện|đoàn|mặt trận|mttq|kho bạc|bảo hiểm|ngân hàng|tòa|toà|quỹ|phòng|đơn vị|cơ quan|hiệp hội|xã|phường|tỉnh|thành)(?![\p{L}])/iu;
const BULLET = /^[-–•+*]\s*/u;

/** Values that differ in capitals only are one: this is what they share. */
export const valueKey = (value: string): string => value.toLowerCase();

/** Distinct values of a cell; an empty cell gives one empty value. */
export function valuesOf(text: string, role: Role): string[] {
  const whole = text.replace(/\s+/gu, ' ').trim();
  if (!traitsOf(role).several || whole === '') return [whole];
  const units: string[] = [];
  for (const line of text.split(/[\n;]+/u)) {
    let open = false;
    for (const part of line.split(/,\s+/u)) {
      const word = part
        .replace(BULLET, '')
        .replace(/\s+/gu, ' ')
        .trim()
        .replace(/[.,]+$/u, '');
      if (word === '') continue;
      if (open && !UNIT_OPENER.test(word)) units.push(`${units.pop() ?? ''}, ${word}`);
      else units.push(word);
      open = true;
    }
  }
  return units.length > 0 ? [...new Set(units)] : [whole];
}
