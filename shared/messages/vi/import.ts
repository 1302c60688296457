// What an import says to an official: why a file cannot be read and what to do, what was noticed, mended and left out, why a column
// has its role. The English catalogue has the same keys by type.
import type { ImportErrorClass } from '../../source/importError.ts';
import type { DropReason, NoticeValues, RoleReason } from '../../recognise/importReport.ts';

export type ImportSentence = (values: NoticeValues) => string;

const count = (values: NoticeValues): string => String(values['count'] ?? 1);
const quoted = (value: string | number | undefined): string => `“${value ?? ''}”`;

/** By class of error: what is wrong and what to do. */
export const importErrorsVi: Readonly<Record<ImportErrorClass, string>> = {
  'corrupt-container': 'Tệp bị hỏng hoặc tải về chưa trọn. Hãy sao chép hoặc tải lại tệp, hoặc mở bằng Excel (Word) rồi lưu thành tệp mới.',
  encrypted: 'Tệp được bảo vệ bằng mật khẩu. Hãy nhập mật khẩu, hoặc mở bằng Excel (Word), bỏ mật khẩu rồi thử lại.',
  'too-large': 'Tệp quá lớn so với một phụ lục. Hãy xoá các dòng, cột, hình ảnh thừa hoặc chỉ giữ trang tính cần nhập rồi thử lại.',
  'forbidden-xml': 'Tệp chứa khai báo XML không an toàn nên không được mở. Hãy mở bằng Excel (Word) và lưu thành tệp mới.',
  'not-a-spreadsheet': 'Tệp này không phải bảng tính hay văn bản có bảng. Hãy chọn tệp Excel, Word, OpenDocument, CSV hoặc HTML.',
  'format-mismatch': 'Nội dung tệp khác với phần đuôi của tên tệp. Hãy mở bằng chương trình đã tạo ra tệp và lưu thành .xlsx hoặc .docx.',
  'unsupported-format': 'Chưa đọc được định dạng này. Hãy mở tệp bằng Word hoặc Excel, chọn “Lưu thành” .docx hoặc .xlsx rồi thử lại.',
  'no-table-found': 'Không tìm thấy bảng nào trong tệp. Hãy kiểm tra lại tệp, hoặc sao chép riêng phần bảng rồi dán vào ứng dụng.',
  'empty-file': 'Tệp rỗng, không có nội dung. Hãy chọn lại tệp.',
  encoding: 'Tệp chữ có chỗ bị lỗi mã hoá nên không đọc được đúng. Hãy lưu lại tệp với bảng mã UTF-8 rồi thử lại.',
  'malformed-csv': 'Tệp CSV có dấu nháy kép không được đóng, nên không biết chắc ranh giới các ô. Hãy sửa dấu nháy hoặc lưu lại từ Excel.',
  cancelled: 'Đã dừng đọc tệp theo yêu cầu.',
  internal: 'Ứng dụng gặp lỗi khi đọc tệp này. Dữ liệu đang mở không bị ảnh hưởng. Hãy gửi tệp cho người hỗ trợ.',
};

/** More exact sentences, by "class/detail". */
export const importErrorDetailsVi = {
  'encrypted/wrong-password': 'Mật khẩu không đúng. Hãy nhập lại, hoặc mở bằng Excel, bỏ mật khẩu rồi thử lại.',
  'encrypted/no-decryption':
    'Ứng dụng không mở được kiểu bảo vệ này. Hãy mở tệp bằng chương trình đã tạo ra nó, bỏ mật khẩu, lưu lại rồi thử lại.',
  'too-large/timeout': 'Đọc tệp này quá lâu nên đã dừng. Hãy xoá các trang tính, dòng, cột thừa rồi thử lại.',
  'too-large/memory': 'Tệp này cần quá nhiều bộ nhớ. Hãy xoá các trang tính, dòng, cột thừa rồi thử lại.',
  'internal/file-not-found': 'Không tìm thấy tệp. Hãy kiểm tra lại đường dẫn.',
  'internal/file-unreadable': 'Không mở được tệp: tệp đang bị khoá hoặc không có quyền đọc. Hãy đóng chương trình đang mở tệp rồi thử lại.',
} satisfies Readonly<Record<string, string>>;

/** By code of a notice. */
export const importNoticesVi = {
  'no-header': () => 'Bảng không có dòng tiêu đề; vai trò các cột được đoán theo nội dung. Hãy kiểm tra lại.',
  'empty-table': () => 'Bảng có dòng tiêu đề nhưng chưa có nhiệm vụ nào.',
  'look-alike-letters': (values) => `Tiêu đề ${quoted(values['header'])} có chữ cái trông giống chữ Việt nhưng là chữ nước khác.`,
  'hidden-column': (values) => `Cột ${quoted(values['header'])} đang bị ẩn trong tệp; vẫn được nhập.`,
  'helper-column-left-out': (values) => `Cột phụ bị ẩn ${quoted(values['header'])} nằm ngoài bảng; không nhập.`,
  'hidden-rows': (values) =>
    `${count(values)} dòng đang bị ẩn trong tệp; vẫn được nhập và sẽ hiện ra. Dòng nào không cần thì chọn “Bỏ” ở tệp gốc.`,
  'role-guessed': (values) => `Vai trò của cột ${quoted(values['header'])} chỉ là phỏng đoán. Hãy kiểm tra lại.`,
  'joint-units': (values) => `Cột ${quoted(values['header'])} ghi chung đơn vị chủ trì và phối hợp; giữ nguyên, có thể tách.`,
  'repeated-rows-dropped': (values) => `Đã bỏ ${count(values)} dòng tiêu đề lặp lại hoặc số trang.`,
  'ditto-marks': (values) => `${count(values)} dòng dùng dấu thay cho “như trên” (", nt); giữ nguyên, có thể điền giá trị.`,
  'lead-blank-below': (values) =>
    `${count(values)} nhiệm vụ để trống đơn vị chủ trì dưới một dòng có ghi; giữ nguyên, có thể điền theo dòng trên.`,
  'formula-without-value': (values) =>
    `${count(values)} ô có công thức nhưng tệp không lưu kết quả; để trống. Hãy mở bằng Excel và lưu lại.`,
  'error-value': (values) => `${count(values)} ô chứa giá trị lỗi của Excel (${values['text'] ?? '#N/A'}).`,
  'merged-lead-carried-down': (values) => `${count(values)} giá trị trong ô gộp dọc được tính cho từng dòng của ô gộp.`,
  'task-cut-joined': (values) => `Đã nối ${count(values)} dòng là phần tiếp theo của nhiệm vụ ở dòng trên.`,
  'total-row': (values) => `Dòng tổng ${quoted(values['text'])} không phải nhiệm vụ.`,
  'other-table-left-out': (values) => `Còn một bảng khác trên trang ${quoted(values['sheet'])} không phải bảng nhiệm vụ; chưa nhập.`,
  'hidden-sheet-left-out': (values) => `Có một bảng trên trang tính bị ẩn ${quoted(values['sheet'])}; chưa nhập.`,
  'legacy-text-decoded': (values) => `Đã chuyển ${count(values)} ô chữ TCVN3 hoặc VNI sang Unicode.`,
  'invisible-characters-removed': (values) => `Đã bỏ ký tự ẩn hoặc ký tự đổi chiều chữ trong ${count(values)} ô.`,
  'text-replaced': (values) => `${count(values)} ô có ký tự hỏng đã được thay bằng dấu �.`,
  'encoding-guessed': () => 'Bảng mã của tệp chữ được đoán theo nội dung. Hãy kiểm tra lại dấu tiếng Việt.',
  'columns-by-position': () => 'Ranh giới các cột được suy ra từ khoảng trắng. Hãy kiểm tra lại từng cột.',
  'cell-too-long': (values) => `${count(values)} ô dài hơn mức Excel cho phép.`,
  'row-too-tall': (values) => `${count(values)} dòng cao hơn mức Excel cho phép.`,
  'external-template-ignored': () => 'Tệp trỏ tới một mẫu ở nơi khác; ứng dụng không tải mẫu đó.',
  'hidden-text-left-out': () => 'Chữ bị ẩn trong văn bản không được nhập.',
  'tracked-changes-accepted': () => 'Văn bản có sửa đổi được theo dõi; nhập theo bản đã chấp nhận sửa đổi.',
  'extension-differs': (values) =>
    `Nội dung tệp là ${values['format'] ?? ''}, khác với đuôi tên tệp .${values['extension'] ?? ''}; đã đọc theo nội dung.`,
  'macros-ignored': () => 'Tệp có macro; macro không được chạy và không được giữ lại.',
  'merges-overlap': () => 'Tệp có các ô gộp chồng lên nhau; đã đọc theo ô đứng trước. Hãy kiểm tra lại.',
  'unsafe-part-names': () => 'Tệp có thành phần mang tên không an toàn; đã bỏ qua các thành phần đó.',
} satisfies Readonly<Record<string, ImportSentence>>;

export const unknownNoticeVi: ImportSentence = (values) => `Có điều cần xem lại trong tệp (${values['code'] ?? ''}).`;

/** Why a column has its role. */
export const roleReasonsVi: Readonly<Record<RoleReason, ImportSentence>> = {
  'chosen-by-user': () => 'do người dùng chọn',
  'header-word': (values) => `tiêu đề có từ ${quoted(values['word'])}`,
  'header-word-without-diacritics': (values) => `tiêu đề không dấu của ${quoted(values['word'])}`,
  'header-phrase': (values) => `tiêu đề chứa cụm từ ${quoted(values['word'])}`,
  'header-group': (values) => `tiêu đề nhóm phía trên có từ ${quoted(values['word'])}`,
  'values-order': () => 'các ô là số thứ tự',
  'values-units': () => 'các ô là tên cơ quan, đơn vị',
  'values-time': () => 'các ô là thời gian',
  'values-quantity': () => 'các ô là số lượng',
  'values-status': () => 'các ô là trạng thái thực hiện',
  'values-joint-units': () => 'các ô ghi cả “Chủ trì:” và “Phối hợp:”',
  'values-section-numbers': () => 'các ô là số của mục',
  'longest-text': () => 'các ô có nội dung dài nhất',
  position: () => 'theo vị trí của cột',
  unknown: () => 'chưa rõ, cần chọn',
};

/** Why a row was left out. */
export const dropReasonsVi: Readonly<Record<DropReason, string>> = {
  blank: 'dòng trống',
  'column-numbers': 'dòng đánh số cột',
  'repeated-header': 'tiêu đề lặp lại',
  'page-number': 'số trang',
  note: 'ghi chú dưới bảng',
  'chosen-by-user': 'do người dùng bỏ',
};

/** Names of repairs, for the list of switches. */
export const importRepairsVi = {
  'merged-lead-carried-down': 'Tính giá trị ô gộp dọc cho từng dòng',
  'task-cut-joined': 'Nối phần nhiệm vụ bị ngắt sang dòng dưới',
  'ditto-filled': 'Điền giá trị dòng trên vào ô ghi “nt”, “như trên”',
  'lead-below-filled': 'Điền đơn vị chủ trì của dòng trên vào ô để trống',
  'tcvn3-decoded': 'Chuyển chữ TCVN3 (.VnTime) sang Unicode',
  'vni-decoded': 'Chuyển chữ VNI sang Unicode',
  'nfd-composed': 'Ghép dấu rời thành chữ Unicode dựng sẵn',
  'invisible-removed': 'Bỏ ký tự ẩn',
  'bidi-removed': 'Bỏ ký tự đổi chiều chữ',
  'control-removed': 'Bỏ ký tự điều khiển',
  'surrogate-replaced': 'Thay ký tự hỏng',
  'blank-unified': 'Thống nhất dấu cách',
} satisfies Readonly<Record<string, string>>;
