// The Vietnamese words that are the grammar of unit cells, kept together: what opens a collective, a kind of body, a
// person's office. Data only; everything is compared folded.
import type { UnitKind } from './entry.ts';
import { foldWord } from '../text/foldWord.ts';

const folded = (words: string): readonly string[] => words.split(' ').map(foldWord);
const foldedSet = (words: string): ReadonlySet<string> => new Set(folded(words));

/** "các …": several that are not named one by one. */
export const COLLECTIVE_OPENERS = foldedSet('các những mọi toàn tất một');
const PLURALS = foldedSet('số thể cả bộ');
export const isCollectiveOpener = (form: string, next: string | undefined): boolean =>
  form === foldWord('các') ||
  form === foldWord('những') ||
  form === foldWord('mọi') ||
  (COLLECTIVE_OPENERS.has(form) && next !== undefined && PLURALS.has(next));

/** Words by which a collective says that it means whoever is concerned. */
export const CONCERNED = folded('liên quan');

/** Behind a name, these add nothing to who is meant. */
export const HARMLESS_TAIL = foldedSet(
  'chủ trì phối hợp có liên quan là đầu mối tham mưu tổng hợp chịu trách nhiệm chính thực hiện tỉnh thành phố trung ương cấp',
);

/** Kinds of which every member is in the directory: an unlisted "Sở …" is a mistake, an unlisted "Phòng …" is not. */
export const CLOSED_KINDS: ReadonlyMap<string, UnitKind> = new Map([
  [foldWord('bộ'), 'bo'],
  [foldWord('sở'), 'so'],
]);

/** "Bộ môn", "Bộ phận": not ministries. */
export const NOT_MINISTRIES = foldedSet('môn phận chỉ tư máy');

export interface TypedOpener {
  readonly words: readonly string[];
  readonly kind: UnitKind;
  /** Directory entry that tells whether such bodies are in being: district committees. */
  readonly entryId?: string;
  /** Dashes and commas belong to the name: "Liên danh A - B". */
  readonly joins?: true;
}

const opener = (words: string, kind: UnitKind, entryId?: string): TypedOpener => ({
  words: folded(words),
  kind,
  ...(entryId ? { entryId } : {}),
});

/** Kinds whose members the directory cannot list; longer openers first. */
export const TYPED_OPENERS: readonly TypedOpener[] = [
  opener('ủy ban nhân dân huyện', 'ubnd', 'cap-huyen'),
  opener('ủy ban nhân dân quận', 'ubnd', 'cap-huyen'),
  opener('ủy ban nhân dân thị xã', 'ubnd', 'cap-huyen'),
  opener('ủy ban nhân dân thị trấn', 'ubnd', 'thi-tran'),
  opener('ủy ban nhân dân thành phố', 'ubnd', 'cap-huyen'),
  opener('ủy ban nhân dân', 'ubnd'),
  opener('ủy ban mặt trận', 'mat-tran-doan-the'),
  opener('ủy ban', 'ban'),
  opener('hội đồng nhân dân', 'hdnd'),
  opener('hội đồng', 'ban'),
  opener('huyện ủy', 'dang', 'huyen-uy'),
  opener('quận ủy', 'dang', 'huyen-uy'),
  opener('thị ủy', 'dang', 'huyen-uy'),
  opener('đảng ủy', 'dang'),
  opener('đảng bộ', 'dang'),
  opener('chi bộ', 'dang'),
  opener('công an', 'luc-luong'),
  opener('bộ chỉ huy', 'luc-luong'),
  opener('bộ tư lệnh', 'luc-luong'),
  opener('ban chỉ huy', 'luc-luong'),
  opener('quân khu', 'luc-luong'),
  opener('bộ môn', 'phong'),
  opener('bộ phận', 'phong'),
  opener('chi cục', 'cuc'),
  opener('tổng cục', 'cuc'),
  opener('cục', 'cuc'),
  opener('vụ', 'vu'),
  opener('phòng', 'phong'),
  opener('khoa', 'phong'),
  opener('tổ chức', 'to-chuc'),
  opener('tổ', 'phong'),
  opener('đội', 'phong'),
  opener('văn phòng', 'van-phong'),
  opener('chi nhánh', 'chi-nhanh'),
  opener('trung tâm', 'trung-tam'),
  opener('học viện', 'truong'),
  opener('đại học', 'truong'),
  opener('trường', 'truong'),
  opener('viện', 'vien'),
  opener('bệnh viện', 'vien'),
  opener('trạm', 'trung-tam'),
  opener('thư viện', 'trung-tam'),
  opener('bảo tàng', 'trung-tam'),
  opener('nhà', 'trung-tam'),
  opener('quỹ', 'to-chuc'),
  opener('công ty', 'to-chuc'),
  opener('tổng công ty', 'to-chuc'),
  opener('tập đoàn', 'to-chuc'),
  opener('ngân hàng', 'to-chuc'),
  opener('kho bạc', 'co-quan-tinh'),
  opener('thuế', 'co-quan-tinh'),
  opener('hải quan', 'co-quan-tinh'),
  opener('bảo hiểm xã hội', 'co-quan-tinh'),
  opener('thanh tra', 'co-quan-tinh'),
  opener('tòa án', 'co-quan-tinh'),
  opener('hạt', 'co-quan-tinh'),
  opener('ban', 'ban'),
  opener('tiểu ban', 'ban'),
  opener('hội', 'mat-tran-doan-the'),
  opener('hiệp hội', 'mat-tran-doan-the'),
  opener('liên hiệp', 'mat-tran-doan-the'),
  opener('liên minh', 'mat-tran-doan-the'),
  opener('liên đoàn', 'mat-tran-doan-the'),
  opener('đoàn', 'mat-tran-doan-the'),
  opener('tỉnh đoàn', 'mat-tran-doan-the'),
  opener('công đoàn', 'mat-tran-doan-the'),
  opener('mặt trận', 'mat-tran-doan-the'),
  { ...opener('liên danh', 'to-chuc'), joins: true as const },
  opener('điện lực', 'to-chuc'),
  opener('cổng', 'to-chuc'),
  opener('đài', 'to-chuc'),
  opener('báo', 'to-chuc'),
  opener('tạp chí', 'to-chuc'),
  opener('cổng thông tin', 'to-chuc'),
  opener('hợp tác xã', 'to-chuc'),
  opener('cơ quan', 'other'),
  opener('đơn vị', 'other'),
  opener('xã', 'co-quan-xa'),
  opener('phường', 'co-quan-xa'),
  opener('đặc khu', 'co-quan-xa'),
  opener('huyện', 'ubnd', 'cac-huyen'),
  opener('lãnh đạo', 'chuc-danh'),
  opener('thủ trưởng', 'chuc-danh'),
  opener('chủ tịch', 'chuc-danh'),
  opener('phó chủ tịch', 'chuc-danh'),
  opener('giám đốc', 'chuc-danh'),
  opener('phó giám đốc', 'chuc-danh'),
  opener('hiệu trưởng', 'chuc-danh'),
  opener('trưởng', 'chuc-danh'),
  opener('chánh', 'chuc-danh'),
  opener('bí thư', 'chuc-danh'),
  opener('đồng chí', 'chuc-danh'),
  opener('ông', 'chuc-danh'),
  opener('bà', 'chuc-danh'),
  opener('công chức', 'chuc-danh'),
  opener('cán bộ', 'chuc-danh'),
  opener('chuyên viên', 'chuc-danh'),
  opener('thành viên', 'chuc-danh'),
  opener('đại diện', 'chuc-danh'),
  opener('chủ nhiệm', 'chuc-danh'),
  opener('phó', 'chuc-danh'),
  opener('thầy', 'chuc-danh'),
  opener('cô', 'chuc-danh'),
  opener('gvcn', 'chuc-danh'),
  opener('ths', 'chuc-danh'),
  opener('ts', 'chuc-danh'),
  opener('pgs', 'chuc-danh'),
  opener('gs', 'chuc-danh'),
  opener('giáo viên', 'chuc-danh'),
].sort((one, other) => other.words.length - one.words.length);

/** A kind's own word standing alone means the author's own ("Bộ", "Sở", "Phòng"). */
export const OWN_BODY: ReadonlySet<string> = foldedSet('bộ sở tỉnh xã phường');
