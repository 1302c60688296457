// What the cells of a column look like: numbers in order, organisations, times, amounts, states. Shares from 0 to 1 of the filled cells.
// The words here are the grammar of the field (docs/domain.md), not a list of organisations.
import { parseOutlineNumber } from './outlineNumber.ts';

export interface ValueShares {
  readonly filled: number;
  readonly order: number;
  readonly unit: number;
  readonly time: number;
  readonly quantity: number;
  readonly money: number;
  readonly status: number;
  readonly joint: number;
  readonly person: number;
  readonly measure: number;
  /** Share of cells that begin with "báo cáo" or name a report date each year. */
  readonly report: number;
  readonly averageLength: number;
}

const UNIT =
  /^(?:các\s+|liên\s+|toàn\s+)?(?:sở|bộ|ban|ủy ban|uỷ ban|ubnd|hđnd|phòng|vụ|cục|tổng cục|viện|trung tâm|trường|văn phòng|công an|chi cục|hội|đoàn|đảng ủy|tỉnh ủy|thành ủy|mặt trận|ubmttq|liên đoàn|cơ quan|đơn vị|địa phương|doanh nghiệp|thanh tra|quân đội|bộ chỉ huy|báo|đài|kho bạc|ngân hàng|cơ sở|xã|phường|huyện|thành phố|tỉnh|tổ|vp|học viện|đại học|thường trực|chủ tịch ubnd|chuyên viên)(?![\p{L}])/iu;
const TIME =
  /^(?:(?:trong|đến|đến hết|trước|chậm nhất|xong trước|từ|hoàn thành)\s+)*(?:(?:ngày|tháng|quý|năm|giai đoạn|năm học|đầu năm|cuối năm|t)\s*[\d/IVX]|\d{1,2}\/\d{1,2}(?:\/\d{2,4})?|\d{1,2}\/\d{4}|(?:19|20)\d\d(?:\s*[-–]\s*(?:19|20)\d\d)?(?:\s|$)|thường xuyên|hằng (?:năm|quý|tháng|tuần|ngày)|hàng (?:năm|quý|tháng|tuần|ngày)|định kỳ|cả năm|đột xuất|thời gian|sau khi|khi có|ngay sau|theo tiến độ|theo kế hoạch|nhiệm vụ thường xuyên)/iu;
const QUANTITY = /^[\d.,]+\s*(?:%|người|khóa|khoá|lớp|lượt|cái|bộ|xã|hộ|ha|km|m2|m|buổi|ngày công|trường|học sinh)(?:\s*\/\s*\p{L}+)?$/iu;
const MONEY = /^-?\d[\d.,]*$/u;
const STATUS =
  /^(?:đã\s+|đang\s+|chưa\s+)?(?:hoàn thành|thực hiện|triển khai|quá hạn|chưa thực hiện|đúng hạn|trễ hạn|đạt|chưa đạt)(?![\p{L}])|^\d{1,3}\s*%$/iu;
const JOINT = /(?:chủ\s+trì|phối\s+hợp)\s*:/iu;
const PERSON =
  /^(?:đ\/c|đồng chí|ông|bà|(?:phó\s+)?(?:giám đốc|chủ tịch|trưởng phòng|cục trưởng|vụ trưởng|hiệu trưởng|bộ trưởng)|thứ trưởng)(?![\p{L}])/iu;
const MEASURE =
  /^(?:%|người|khóa|khoá|lớp|lượt|cái|bộ|hộ|ha|km|m2|m3|tấn|kg|triệu đồng|tỷ đồng|đồng|nghìn đồng|văn bản|hồ sơ|cuộc|điểm)$/iu;
const REPORT = /^(?:báo cáo|định kỳ.*báo cáo)|hoặc đột xuất/iu;
/** A day and the rest of its line, which may say that it comes back. */
const DAY_AND_REST = /trước ngày\s+\d.*/giu;
const YEARLY = /(?:hằng|hàng) năm/iu;

const isReport = (value: string): boolean => REPORT.test(value) || (value.match(DAY_AND_REST) ?? []).some((line) => YEARLY.test(line));

/** Shares over the filled cells of one column; empty input gives zeros. */
export function valueShares(values: readonly string[]): ValueShares {
  const filled = values.filter((value) => value !== '');
  const share = (test: (value: string) => boolean): number => (filled.length === 0 ? 0 : filled.filter(test).length / filled.length);
  return {
    filled: filled.length,
    order: share((value) => parseOutlineNumber(value) !== null),
    unit: share((value) => UNIT.test(value)),
    time: share((value) => TIME.test(value)),
    quantity: share((value) => QUANTITY.test(value)),
    money: share((value) => MONEY.test(value)),
    status: share((value) => STATUS.test(value)),
    joint: share((value) => JOINT.test(value)),
    person: share((value) => PERSON.test(value)),
    measure: share((value) => MEASURE.test(value)),
    report: share(isReport),
    averageLength: filled.reduce((sum, value) => sum + value.length, 0) / Math.max(1, filled.length),
  };
}
