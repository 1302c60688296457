// The words that stand on paper by the decree (Nghị định 30/2020/NĐ-CP, Phụ lục I): data of the document,
// the same in every language of the screen. Nothing else in the code may spell them.

/** Parts of the line "(Kèm theo Kế hoạch số 15/KH-UBND ngày 05 tháng 02 năm 2025 của …)". */
export const ATTACHED_TO = {
  opening: '(Kèm theo',
  number: 'số',
  day: 'ngày',
  month: 'tháng',
  year: 'năm',
  issuer: 'của',
  closing: ')',
} as const;

/** Over the list of recipients. */
export const RECIPIENTS_TITLE = 'Nơi nhận:';

/** A label that only says "annex" and its number: the part before the number may change its case, the number never. */
export const ANNEX_LABEL = /^(phụ\s+lục)(\s+(?:số\s+)?[0-9IVXLC]+[a-zđ]?)?\s*[.:]?$/iu;

/** Marks that offices put before the number: "Số: 15/KH-UBND" is the number 15/KH-UBND. */
export const NUMBER_MARK = /^\s*số\s*(?::\s*)?/iu;

/** Name of a worksheet where the annex has neither label nor title. */
export const UNNAMED_ANNEX = 'Phụ lục';

/** The blank where a line "(Kèm theo …)" leaves its number open: "số /KH-UBND". */
export const OPEN_NUMBER = /(?<=số:?)\s*(?=\/)/iu;

/** The blanks where it leaves day, month or year open: "ngày tháng 3 năm của". */
export const OPEN_DATE = /(?<=ngày)\s+(?=tháng)|(?<=tháng)\s+(?=năm)|(?<=năm)\s+(?=của)/giu;

/** Names of the paragraph styles of a Word file, as a clerk finds them in Word's list of styles. */
export const STYLE_NAMES = {
  label: 'PL - Phụ lục',
  title: 'PL - Tên phụ lục',
  attachedTo: 'PL - Kèm theo',
  rule: 'PL - Đường kẻ',
  header: 'PL - Đầu bảng',
  heading: 'PL - Dòng mục',
  headingCenter: 'PL - Dòng mục căn giữa',
  left: 'PL - Ô căn trái',
  center: 'PL - Ô căn giữa',
  right: 'PL - Ô căn phải',
  justify: 'PL - Ô căn đều',
  recipientsTitle: 'PL - Nơi nhận',
  recipients: 'PL - Danh sách nơi nhận',
  authority: 'PL - Quyền hạn và chức vụ',
  signer: 'PL - Họ tên người ký',
  pageNumber: 'PL - Số trang',
  gap: 'PL - Khoảng cách',
  mark: 'PL - Ngắt',
} as const;
