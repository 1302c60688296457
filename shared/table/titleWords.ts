// The phrases that stand around an annex table (title block, signature, notes), as the decree and the offices write them.
// Patterns run on NFC text. Source: NĐ 30/2020, Phụ lục I and III; DOMAIN §1.3-1.7.

export const NATION = /^cộng\s+h(?:òa|oà)\s+xã\s+hội\s+chủ\s+nghĩa/iu;
export const MOTTO = /độc\s+lập\s*[-–—.]?\s*tự\s+do\s*[-–—.]?\s*hạnh\s+phúc/iu;
export const DOCUMENT_NUMBER =
  /^(?:(?:kế hoạch|quyết định|công văn|thông báo|tờ trình|nghị quyết|chương trình|báo cáo|hướng dẫn|chỉ thị|văn bản)\s+)?số\s*:?\s*[\d…._\s]*\/\s*[\p{L}\d]|^số\s*:\s*/iu;
export const DATE_LINE = /(?:^|[,\s])(?:ngày|\.{2,}|…+)\s*[\d.…_\s]*\s*tháng\s*[\d.…_\s]*\s*năm/iu;
export const ATTACHED = /^\(?\s*(?:ban hành\s+)?(?:kèm\s+theo|đính\s+kèm)\b/iu;
export const ANNEX_LABEL = /^(?:phụ\s+lục|pl)(?:\s+số)?(?:\s*[:.]?\s*(?:[IVXLC]+|\d+[a-z]?|[A-ZĐ])(?![\p{L}\d]))?/iu;
/** "Biểu số 01", "Mẫu 2", "Đơn vị tính: triệu đồng": over a table, but no title. */
export const FORM_REMARK = /^(?:biểu(?:\s+mẫu)?|mẫu|form)\s*(?:số|biểu)?\s*[\d.:/-]|^\(?đơn\s+vị(?:\s+tính)?\s*:|^\(?đvt\s*:/iu;
export const DRAFT = /^\(?\s*dự\s+thảo\b[^a-zà-ỹ]*$/iu;
export const DRAWN_LINE = /^[\s\-–—_=*.~─━═]+$/u;

export const RECIPIENTS = /^nơi\s+nhận\s*:?/iu;
/** Authority lines over a signature: "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "THỦ TRƯỞNG ĐƠN VỊ". */
export const AUTHORITY =
  /^(?:(?:T\/?M|KT|TL|TUQ|Q|TỪ|T\.M|K\.T|T\.L)\s*\.\s*\p{L}|(?:PHÓ\s+)?(?:CHỦ\s+TỊCH|CHỦ\s+NHIỆM|GIÁM\s+ĐỐC|TỔNG\s+GIÁM\s+ĐỐC|BỘ\s+TRƯỞNG|CỤC\s+TRƯỞNG|VỤ\s+TRƯỞNG|HIỆU\s+TRƯỞNG|CHÁNH\s+VĂN\s+PHÒNG|TRƯỞNG\s+(?:PHÒNG|BAN)|THỦ\s+TƯỚNG|BÍ\s+THƯ)|THỨ\s+TRƯỞNG|THỦ\s+TRƯỞNG(?:\s|$)|HIỆU\s+PHÓ|CHI\s+CỤC\s+TRƯỞNG)/u;
export const SIGN_HERE = /^\(?\s*(?:đã\s+ký|ký(?:,|\s+tên|\s+và|\s+ghi|\)|$))/iu;
export const SIGNING_ROLE =
  /^(?:người\s+lập(?:\s+(?:biểu|bảng))?|lập\s+biểu|kế\s+toán\s+trưởng|người\s+tổng\s+hợp|người\s+báo\s+cáo|xác\s+nhận\s+của)(?![\p{L}])/iu;
export const NOTE = /^\(?\s*\**\s*(?:ghi\s+chú|lưu\s+ý|chú\s+thích|chú\s+ý)\s*[:(.]|^\(\*+\)|^\*{1,3}\s*(?:ghi|lưu|chú)/iu;
export const TOTAL =
  /^(?:tổng\s+cộng|tổng\s+số|tổng|cộng)(?:\s+(?:chung|kinh\s+phí|toàn\s+\p{L}+|số|mục\s+.{1,12}|[IVX\d+\s()]+))?\s*[:.(]?(?:\s*\([^)]*\))?\s*$/iu;
export const PAGE_NUMBER = /^(?:trang\s+)?[-–\s]*\d{1,4}[-–\s]*(?:\/\s*\d{1,4})?$/iu;
