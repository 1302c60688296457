// What each rule says to an official: title of the group, the sentence for one place, the label of the repair.
import type { FindingValues } from '../../annex/findingKey.ts';
import type { RuleId } from '../../check/rules/index.ts';

export interface RuleMessage {
  /** Over a group of findings. */
  readonly title: string;
  /** One finding; uses the values of its rule. */
  readonly text: (values: FindingValues) => string;
  /** Why it matters and what to do, for the details under the sentence. */
  readonly why: string;
  /** On the button that repairs it, or that opens the choices; absent where only a person can. */
  readonly fix?: string;
}

const at = (values: FindingValues): string => (values['row'] ? ` ở dòng ${values['row']}` : '');

/** "2025-12-15" → "15/12/2025". */
const day = (value: string | number | undefined): string => String(value ?? '').replace(/^(\d{4})-(\d{2})-(\d{2})$/, '$3/$2/$1');

const ORDER_FAULTS: Readonly<Record<string, string>> = {
  backwards: 'nhỏ hơn số đứng trước',
  gap: 'nhảy cóc, thiếu số ở giữa',
};
const WEEKDAYS: Readonly<Record<string, string>> = { 6: 'thứ Bảy', 7: 'Chủ nhật' };

/** Rows without a number are only told to be above. */
const otherRow = (number: string | number | undefined): string => (number ? `dòng ${number}` : 'một dòng ở trên');

export const checkVi = {
  blankTask: {
    title: 'Thiếu nội dung nhiệm vụ',
    text: (v) => `Ô “${v['column']}”${at(v)} bỏ trống.`,
    why: 'Dòng không có nội dung thì không ai biết phải làm gì. Bổ sung nội dung hoặc xoá dòng.',
  },
  blankLead: {
    title: 'Thiếu đơn vị chủ trì',
    text: (v) => `Ô “${v['column']}”${at(v)} bỏ trống.`,
    why: 'Mỗi nhiệm vụ phải có một đơn vị chủ trì chịu trách nhiệm.',
  },
  blankTime: {
    title: 'Thiếu thời gian',
    text: (v) => `Ô “${v['column']}”${at(v)} bỏ trống.`,
    why: 'Không có thời gian thì không theo dõi được tiến độ. Nếu làm liên tục, ghi “Thường xuyên” hoặc “Hằng năm”.',
  },
  blankProduct: {
    title: 'Thiếu sản phẩm, kết quả',
    text: (v) => `Ô “${v['column']}”${at(v)} bỏ trống.`,
    why: 'Nêu rõ sản phẩm để biết khi nào nhiệm vụ được coi là hoàn thành.',
  },
  blankReport: {
    title: 'Thiếu chế độ báo cáo',
    text: (v) => `Ô “${v['column']}”${at(v)} bỏ trống.`,
    why: 'Nhiệm vụ này chưa ghi chế độ báo cáo.',
  },
  targetWithoutTask: {
    title: 'Chỉ tiêu chưa có nhiệm vụ',
    text: (v) => `Chỉ tiêu “${v['text']}” chưa có nhiệm vụ để thực hiện.`,
    why: 'Mỗi chỉ tiêu cần ít nhất một nhiệm vụ.',
  },
  taskWithoutTarget: {
    title: 'Nhiệm vụ không gắn với chỉ tiêu',
    text: () => 'Nhiệm vụ này không gắn với chỉ tiêu nào.',
    why: 'Bảng có cột chỉ tiêu: xem nhiệm vụ phục vụ chỉ tiêu nào.',
  },
  leadCoordinates: {
    title: 'Vừa chủ trì vừa phối hợp',
    text: (v) => `“${v['unit']}” có ở cả cột chủ trì và cột phối hợp.`,
    why: 'Một đơn vị không phối hợp với chính mình.',
    fix: 'Bỏ khỏi cột phối hợp',
  },
  severalLeads: {
    title: 'Nhiều đơn vị cùng chủ trì',
    text: (v) => `Có ${v['count']} đơn vị cùng chủ trì: ${v['units']}.`,
    why: 'Một việc nên giao một đơn vị chủ trì, các đơn vị khác phối hợp.',
  },
  collectiveLead: {
    title: 'Chủ trì không phải một đơn vị cụ thể',
    text: (v) => `“${v['unit']}” là cách gọi chung, không phải một đơn vị cụ thể.`,
    why: 'Khi không nêu tên, không rõ đơn vị nào chịu trách nhiệm chính.',
  },
  vagueUnit: {
    title: 'Tên đơn vị chung chung',
    text: (v) => `“${v['unit']}” không nêu rõ đơn vị nào.`,
    why: 'Cụm “liên quan” khiến không đơn vị nào biết mình được giao. Nếu được, hãy nêu tên.',
  },
  ceasedUnit: {
    title: 'Đơn vị không còn hoạt động',
    text: (v) =>
      v['successors'] ? `“${v['unit']}” đã kết thúc hoạt động, nay là: ${v['successors']}.` : `“${v['unit']}” đã kết thúc hoạt động.`,
    why: 'Tên được xét tại ngày của văn bản. Nơi công việc được chia cho nhiều cơ quan, hãy chọn theo nội dung nhiệm vụ.',
    fix: 'Chọn tên thay thế',
  },
  notYetUnit: {
    title: 'Đơn vị chưa thành lập tại ngày văn bản',
    text: (v) => `Tại ngày ${day(v['date'])}, chưa có “${v['unit']}”.`,
    why: 'Tên được xét tại ngày của văn bản. Kiểm tra lại tên đơn vị hoặc ngày văn bản.',
  },
  unknownUnit: {
    title: 'Tên đơn vị lạ',
    text: (v) =>
      v['suggestion']
        ? `Không thấy “${v['unit']}” trong danh mục. Có phải là “${v['suggestion']}”?`
        : `Không thấy “${v['unit']}” trong danh mục.`,
    why: 'Có thể gõ sai, hoặc đơn vị chưa có trong danh mục riêng của cơ quan.',
    fix: 'Chọn tên gần đúng',
  },
  ownIssuer: {
    title: 'Cơ quan ban hành ở cột phối hợp',
    text: (v) => `“${v['unit']}” là cơ quan ban hành, không cần ghi ở cột phối hợp.`,
    why: 'Cơ quan ban hành giao việc, không phối hợp với đơn vị mình giao.',
    fix: 'Bỏ khỏi cột phối hợp',
  },
  unknownTime: {
    title: 'Thời gian không hiểu được',
    text: (v) => `Không hiểu “${v['part']}”.`,
    why: 'Thời gian này không đưa vào theo dõi được. Có thể ngày không tồn tại (31/2) hoặc cách ghi lạ. Ví dụ ghi được: Quý II/2025, Tháng 6/2025, Trước ngày 15/12/2025, Hằng năm.',
  },
  missingYear: {
    title: 'Thời gian thiếu năm',
    text: (v) => (v['year'] ? `“${v['text']}” không ghi năm, đang được hiểu là năm ${v['year']}.` : `“${v['text']}” không ghi năm.`),
    why: 'Ghi cả năm để không hiểu nhầm khi kế hoạch kéo dài.',
  },
  timePast: {
    title: 'Thời hạn đã qua',
    text: (v) => `Thời hạn ${day(v['end'])} ${v['undated'] ? 'đã qua, tính đến hôm nay' : 'trước ngày của văn bản'} (${day(v['date'])}).`,
    why: 'Nhiệm vụ giao trong văn bản mới không thể có thời hạn đã qua.',
  },
  outsidePeriod: {
    title: 'Ngoài thời kỳ của kế hoạch',
    text: (v) => `Thời gian ${day(v['time'])} nằm ngoài thời kỳ ${day(v['from'])} - ${day(v['to'])} của kế hoạch.`,
    why: 'Kiểm tra lại thời gian của nhiệm vụ hoặc thời kỳ của kế hoạch.',
  },
  endBeforeStart: {
    title: 'Kết thúc trước khi bắt đầu',
    text: (v) => `Kết thúc ${day(v['end'])} trước khi bắt đầu ${day(v['start'])}.`,
    why: 'Kiểm tra lại hai ô thời gian.',
  },
  holidayDeadline: {
    title: 'Thời hạn vào ngày nghỉ',
    text: (v) =>
      v['expected']
        ? `Ngày ${day(v['day'])} dự kiến là ngày nghỉ (${v['name']}); lịch nghỉ năm ấy chưa được công bố.`
        : `Ngày ${day(v['day'])} là ${v['name'] ? `ngày nghỉ (${v['name']})` : (WEEKDAYS[String(v['weekday'])] ?? 'ngày nghỉ')}.`,
    why: 'Ngày này cơ quan nghỉ làm việc. Cân nhắc chuyển sang ngày làm việc liền trước.',
  },
  leftovers: {
    title: 'Còn chỗ chưa điền',
    text: (v) => `Còn sót “${v['part']}”.`,
    why: 'Đây là chỗ để điền sau mà chưa điền.',
  },
  spelling: {
    title: 'Lỗi chính tả',
    text: (v) => `“${v['part']}” nên viết là “${v['right']}”.`,
    why: 'Từng chữ đều có nghĩa nên phần mềm soát chính tả thường bỏ qua.',
    fix: 'Sửa chính tả',
  },
  doubledWord: {
    title: 'Lặp chữ',
    text: (v) => `Lặp chữ “${v['part']}”.`,
    why: 'Một chữ viết hai lần liền nhau.',
    fix: 'Bỏ chữ lặp',
  },
  everyWord: {
    title: 'Viết “hàng” thay cho “hằng”',
    text: (v) => `“${v['part']}” với nghĩa lặp lại đều đặn nên viết “hằng”.`,
    why: '“Hằng năm, hằng quý, hằng tháng” là cách viết được khuyên dùng. Nhiều văn bản vẫn viết “hàng năm”: đây là gợi ý, không phải lỗi.',
    fix: 'Đổi thành “hằng”',
  },
  dateZeros: {
    title: 'Số 0 trong ngày tháng',
    text: (v) => `“${v['part']}” chưa đúng cách ghi ngày tháng.`,
    why: 'Nghị định 30/2020/NĐ-CP: thêm số 0 trước ngày dưới 10 và trước tháng 1, tháng 2; các tháng khác không thêm.',
    fix: 'Ghi lại ngày tháng',
  },
  rangeDash: {
    title: 'Dấu nối giữa hai năm',
    text: (v) => `“${v['part']}”: dấu cách hai bên dấu nối không đều, hoặc dùng dấu gạch dài.`,
    why: 'Viết liền “2021-2022” hoặc cách đều “2021 - 2022”.',
    fix: 'Viết liền',
  },
  doubledSpaces: {
    title: 'Thừa dấu cách',
    text: (v) => `Ô có ${v['count']} chỗ thừa dấu cách.`,
    why: 'Dấu cách thừa làm chữ lệch khi in và khi so sánh.',
    fix: 'Bỏ dấu cách thừa',
  },
  spaceBeforeMark: {
    title: 'Dấu cách trước dấu câu',
    text: (v) => `Ô có ${v['count']} chỗ thừa dấu cách trước dấu câu.`,
    why: 'Dấu phẩy, chấm phẩy, hai chấm, chấm viết liền sau chữ.',
    fix: 'Bỏ dấu cách trước dấu câu',
  },
  notComposed: {
    title: 'Chữ tổ hợp, không phải dựng sẵn',
    text: (v) => `Chữ “${v['part']}” được ghép từ nhiều ký tự.`,
    why: 'Unicode tổ hợp nhìn giống chữ thường nhưng tìm kiếm không thấy và dễ vỡ chữ ở phần mềm khác.',
    fix: 'Đổi sang Unicode dựng sẵn',
  },
  legacyLetters: {
    title: 'Chữ theo bảng mã cũ',
    text: (v) => `“${v['part']}” có vẻ là chữ TCVN3 hoặc VNI chưa chuyển mã.`,
    why: 'Chữ theo phông .VnTime, VNI-Times chỉ đọc được với phông đó. Xem lại sau khi chuyển.',
    fix: 'Chuyển sang Unicode',
  },
  formulaText: {
    title: 'Chữ giống công thức',
    text: (v) => `“${v['part']}” sẽ bị Excel hiểu là công thức.`,
    why: 'Khi xuất, ô được ghi là chữ. Nếu dán tay sang Excel, ô có thể báo lỗi.',
  },
  textTooLong: {
    title: 'Ô dài quá mức Excel chứa được',
    text: (v) => `Ô có ${v['length']} ký tự, Excel chỉ chứa ${v['limit']} ký tự.`,
    why: 'Xuất sang Excel sẽ mất phần cuối. Ô này không được kiểm tra thêm, đơn vị và thời gian trong ô không được đọc. Tách ô thành nhiều dòng.',
  },
  rowTooTall: {
    title: 'Ô quá dài so với dòng Excel',
    text: (v) => `Ô cần khoảng ${v['lines']} dòng (${v['height']} điểm), Excel chỉ cho ${v['limit']} điểm.`,
    why: 'Phần chữ vượt quá sẽ bị cắt khi in. Tách dòng hoặc nới rộng cột.',
  },
  orderDoubled: {
    title: 'Số thứ tự bị trùng',
    text: (v) => `Số thứ tự ${v['number']} đã có ở dòng khác.`,
    why: 'Hai dòng cùng số thì không dẫn chiếu được.',
    fix: 'Đánh lại số thứ tự',
  },
  orderBroken: {
    title: 'Số thứ tự sai thứ tự',
    text: (v) => `Số thứ tự ${v['number']} ${ORDER_FAULTS[String(v['fault'])] ?? 'không nối tiếp'}.`,
    why: 'Có thể thiếu dòng, hoặc dòng đã bị chuyển chỗ.',
    fix: 'Đánh lại số thứ tự',
  },
  orderStart: {
    title: 'Số thứ tự không bắt đầu đúng',
    text: (v) => `Số thứ tự ${v['number']} mở đầu một dãy số, thường phải là số đầu tiên.`,
    why: 'Xem lại cách đánh số: lại từ đầu ở mỗi mục, hay liên tục cả phụ lục.',
    fix: 'Đánh lại số thứ tự',
  },
  duplicateTask: {
    title: 'Nhiệm vụ trùng nhau',
    text: (v) => `Nội dung trùng với ${otherRow(v['row'])}${v['otherLead'] ? ', nhưng khác đơn vị chủ trì' : ''}.`,
    why: 'Cùng một việc ghi hai lần. Nếu cố ý giao hai nơi, có thể bỏ qua.',
  },
  nearDuplicateTask: {
    title: 'Nhiệm vụ gần giống nhau',
    text: (v) => `Nội dung gần giống ${otherRow(v['row'])}, chỉ khác một hai chữ.`,
    why: 'Xem hai dòng có phải là một việc không.',
  },
  blankCoordinate: {
    title: 'Không có đơn vị phối hợp',
    text: (v) => `Ô “${v['column']}”${at(v)} bỏ trống, trong khi các dòng khác có ghi.`,
    why: 'Có thể đúng là không cần phối hợp.',
  },
  unitSpellings: {
    title: 'Một đơn vị viết nhiều cách',
    text: (v) => `“${v['spelling']}” ở nơi khác viết là “${v['usual']}”.`,
    why: 'Dùng một tên cho một đơn vị trong cả phụ lục.',
    fix: 'Viết như các nơi khác',
  },
  mixedEveryWord: {
    title: 'Lẫn “hằng” và “hàng”',
    text: (v) => `Phụ lục viết “hằng” ${v['right']} chỗ, “hàng” ${v['wrong']} chỗ.`,
    why: 'Trong một văn bản nên dùng một cách viết.',
    fix: 'Đổi tất cả thành “hằng”',
  },
  reportDiffers: {
    title: 'Hạn báo cáo khác các dòng khác',
    text: (v) => `Hạn báo cáo ${day(v['day'])}, các dòng khác là ${day(v['usual'])}.`,
    why: 'Kiểm tra có phải ghi nhầm ngày không.',
  },
  reportOnce: {
    title: 'Kế hoạch nhiều năm, báo cáo một lần',
    text: (v) => `Kế hoạch từ ${v['from']} đến ${v['to']}, nhưng hạn báo cáo chỉ có ngày ${day(v['day'])}.`,
    why: 'Nếu báo cáo hằng năm, ghi “trước ngày … hằng năm”.',
  },
  reportAgainstBody: {
    title: 'Hạn báo cáo khác phần lời của kế hoạch',
    text: (v) =>
      v['same']
        ? `Phần lời yêu cầu báo cáo trước ngày ${v['asked']} hằng năm, phụ lục chỉ ghi ngày ${day(v['day'])}.`
        : `Phần lời yêu cầu báo cáo trước ngày ${v['asked']} hằng năm, phụ lục ghi ngày ${day(v['day'])}.`,
    why: 'Hai nơi trong cùng một kế hoạch không được ghi khác nhau.',
  },
} as const satisfies Record<RuleId, RuleMessage>;
