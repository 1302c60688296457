// The phrases that stand around an annex table (title block, signature, notes), as the decree and the offices write them.
// Patterns run on NFC text. Blanks between two of their parts are read by one quantifier only: two that could share them take the
// square of the time for a long run of blanks. Source: NĐ 30/2020, Phụ lục I and III; docs/domain.md#layout.
import { isCapitals } from './capitals.ts';

export const NATION = /^cộng\s+h(?:òa|oà)\s+xã\s+hội\s+chủ\s+nghĩa/iu;
export const MOTTO = /độc\s+lập\s*(?:[-–—.]\s*)?tự\s+do\s*(?:[-–—.]\s*)?hạnh\s+phúc/iu;
export const DOCUMENT_NUMBER =
  /^(?:(?:kế hoạch|quyết định|công văn|thông báo|tờ trình|nghị quyết|chương trình|báo cáo|hướng dẫn|chỉ thị|văn bản)\s+)?số(?:\s*:)?[\d…._\s]*\/\s*[\p{L}\d]|^số\s*:\s*/iu;
/** Looked for from "tháng" on and backwards, so that dots to be filled in are read once and not from each blank between them. */
export const DATE_LINE = /tháng(?<=(?:^|[,\s])(?:ngày|\.\.|…)[\d.…_\s]*tháng)[\d.…_\s]*năm/iu;
const DOCUMENT_KIND =
  '(?:kế hoạch|quyết định|công văn|tờ trình|nghị quyết|thông báo|báo cáo|chương trình|hướng dẫn|chỉ thị|văn bản|thông tư|nghị định|đề án|phương án|quy chế|kết luận|công điện|giấy mời)';
/** "(Kèm theo Kế hoạch số …)" in its spellings: with "Phụ lục", "ban hành", "đính", "gửi" in front; "kèm" or "theo" alone before a kind of document. */
export const ATTACHED = new RegExp(
  String.raw`^\(?\s*(?:(?:phụ\s+lục|danh\s+mục|bảng|biểu|tài\s+liệu|dự\s+thảo)\s+(?:này\s+)?)?(?:được\s+)?(?:ban\s+hành\s+)?(?:kèm\s+theo(?!\p{L})|đính\s+kèm(?!\p{L})|(?:gửi\s+)?kèm\s+${DOCUMENT_KIND})|^(?:\(\s*|ban\s+hành\s+|\(\s*ban\s+hành\s+)theo\s+${DOCUMENT_KIND}\s+(?:của[^()]*(?<=\s))?số`,
  'iu',
);
const LABEL_NUMBER = String.raw`\s*(?:[:.\-–]\s*)?(?:[IVXLC]+|\d{1,3}|[A-ZĐ])(?:[.\-/](?:\d{1,3}|[IVXLC]+|[a-z]))*[a-z]?(?![\p{L}\d])`;
export const ANNEX_LABEL = new RegExp(String.raw`^(?:phụ\s+lục(?!\p{L})(?:\s+số)?(?:${LABEL_NUMBER})?|pl(?:\s+số)?${LABEL_NUMBER})`, 'iu');
/** "Biểu số 3", "Phụ biểu 01", "Mẫu số 02": the label of an annex where no "Phụ lục" stands over it. */
export const FORM_LABEL = new RegExp(String.raw`^(?:phụ\s+biểu|biểu\s+mẫu|mẫu\s+biểu|biểu|mẫu)(?:\s+số)?(?=[\s\d:])${LABEL_NUMBER}`, 'iu');
/** "Biểu số 01", "Mẫu 2", "Đơn vị tính: triệu đồng": over a table, but no title. */
export const FORM_REMARK =
  /^(?:(?:phụ\s+)?biểu(?:\s+mẫu)?|mẫu|form)\s*(?:(?:số|biểu)\s*)?[\d.:/-]|^\(?đơn\s+vị(?:\s+tính)?\s*:|^\(?đvt\s*:/iu;
/** What a table is called by itself: "BẢNG PHÂN CÔNG …", "DANH MỤC …", "LỊCH CÔNG TÁC …". */
export const TABLE_NAME = /^(?:bảng|biểu|danh\s+(?:mục|sách)|lịch|kế\s+hoạch|chương\s+trình|phân\s+công|tổng\s+hợp|tiến\s+độ)(?!\p{L})/iu;
export const DRAFT = /^\(?\s*dự\s+thảo(?:\s+(?:lần(?:\s+thứ)?\s+(?!thứ\s+\S)\S{1,4}|(?:ngày\s+)?[\d./…-]+|[IVX]+|v\d+))*\s*\)?$/iu;
export const DRAWN_LINE = /^[\s\-–—_=*.~─━═]+$/u;

export const RECIPIENTS = /^nơi\s+nhận\s*:?/iu;
/** Authority lines over a signature: "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "THỦ TRƯỞNG ĐƠN VỊ". */
export const AUTHORITY =
  /^(?:(?:T\/?M|KT|TL|TUQ|Q|TỪ|T\.M|K\.T|T\.L)\s*\.\s*\p{L}|(?:PHÓ\s+)?(?:CHỦ\s+TỊCH|CHỦ\s+NHIỆM|GIÁM\s+ĐỐC|TỔNG\s+GIÁM\s+ĐỐC|BỘ\s+TRƯỞNG|CỤC\s+TRƯỞNG|VỤ\s+TRƯỞNG|HIỆU\s+TRƯỞNG|CHÁNH\s+VĂN\s+PHÒNG|TRƯỞNG\s+(?:PHÒNG|BAN)|THỦ\s+TƯỚNG|BÍ\s+THƯ)|THỨ\s+TRƯỞNG|THỦ\s+TRƯỞNG(?:\s|$)|HIỆU\s+PHÓ|CHI\s+CỤC\s+TRƯỞNG)/u;
/** An authority line, also one whose letters with marks have lost their capitals; of several lines the first counts. */
export function isAuthority(text: string): boolean {
  if (AUTHORITY.test(text)) return true;
  const [first = ''] = text.split('\n');
  return isCapitals(first) && AUTHORITY.test(first.toUpperCase());
}
export const SIGN_HERE = /^\(?\s*(?:đã\s+ký|ký(?:,|\s+tên|\s+và|\s+ghi|\)|$))/iu;
export const SIGNING_ROLE =
  /^(?:người\s+lập(?:\s+(?:biểu|bảng))?|lập\s+biểu|kế\s+toán\s+trưởng|người\s+tổng\s+hợp|người\s+báo\s+cáo|xác\s+nhận\s+của)(?![\p{L}])/iu;
export const NOTE =
  /^\(?\s*(?:\*+\s*)?(?:ghi\s+chú|lưu\s+ý|chú\s+thích|chú\s+ý)\s*[:(.]|^\(\*+\)|^\*{1,3}\s*(?:ghi|lưu|chú)|^\(?\s*(?:danh\s+(?:mục|sách)|bảng|biểu|phụ\s+lục)(?:\s+này)?\s+(?:có|gồm)(?!\p{L})/iu;
/** The mark that closes a text, "../table" (NĐ 30/2020, Phụ lục III). */
export const CLOSING = /\.\s*\/\s*\.\s*$/u;
const TOTAL =
  /^(?:tổng\s+cộng|tổng\s+số|tổng|cộng)(?:\s+(?:chung|kinh\s+phí|toàn\s+\p{L}+|số|mục\s+.{1,12}|[IVX\d+()]+(?:\s+[IVX\d+()]+)*))?\s*(?:[:.(]\s*)?(?:\([^)]*\)\s*|\d[\d.,]*(?:\s+\p{L}+){1,4}\s*)?[.;]?$/iu;
/** Longer texts are no name of a row of sums. */
const LONGEST_TOTAL = 300;
/** "Tổng cộng", "CỘNG (I + II)", "Tổng số: 12 nhiệm vụ": what names a row of sums. */
export const isTotal = (text: string): boolean => text.length <= LONGEST_TOTAL && TOTAL.test(text);
export const PAGE_NUMBER = /^(?:trang(?=\s))?[-–\s]*\d{1,4}[-–\s]*(?:\/\s*\d{1,4})?$/iu;
