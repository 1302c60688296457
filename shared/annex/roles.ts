// What a column is for: one table with everything that depends on it. A new role is one entry here, its name in i18n/*/roles.ts and
// the words that headers use for it in shared/data/headerWords.json; docs/HOW-TO.md walks through it.

/** How the cells of a column are understood. `report`: prose about reporting that may hold a time. */
export type RoleKind = 'order' | 'text' | 'units' | 'time' | 'report' | 'number';

export type Alignment = 'left' | 'center' | 'right' | 'justify';

/** The six respects in which a task must be clear ("6 rõ"): rõ người, rõ việc, rõ trách nhiệm, rõ thời gian, rõ sản phẩm, rõ hiệu quả. */
export type ClearAspect = 'person' | 'task' | 'responsibility' | 'time' | 'product' | 'effect';

interface RoleTraits {
  readonly kind: RoleKind;
  /** On screen and on paper; the screen shows `justify` as left. */
  readonly align: Alignment;
  /** CSS pixels, for a column whose width no file states. */
  readonly usualWidth: number;
  /** Header of a column that was imported without one; empty where a header can only be asked for. */
  readonly usualHeader: string;
  /** How much a column of this role shows that a table assigns tasks. Lists of codes or figures stay under 4 in all. */
  readonly weight: number;
  /** Position among the columns of a table with the usual order, from 1; 0: no usual position. Tells a table written from right to left. */
  readonly usualPlace: number;
  /** A section or a total may carry such a cell too: it does not make a numbered heading a task. */
  readonly besideHeading: boolean;
  /** A cell lists several values, separated by commas or lines. */
  readonly several: boolean;
  /** Cells hold one of few values, so that typing offers them. */
  readonly suggests: boolean;
  /** The respects of "6 rõ" that a column of this role makes clear. */
  readonly aspects: readonly ClearAspect[];
}

const DEFAULTS: RoleTraits = {
  kind: 'text',
  align: 'left',
  usualWidth: 120,
  usualHeader: '',
  weight: 0,
  usualPlace: 0,
  besideHeading: false,
  several: false,
  suggests: false,
  aspects: [],
};

const role = (traits: Partial<RoleTraits>): RoleTraits => ({ ...DEFAULTS, ...traits });

/** In the order in which lists of roles show them. */
const TABLE = {
  order: role({ kind: 'order', align: 'center', usualWidth: 48, usualHeader: 'STT', weight: 1 }),
  task: role({ align: 'justify', usualWidth: 360, usualHeader: 'Nội dung công việc', weight: 2, usualPlace: 1, aspects: ['task'] }),
  lead: role({
    kind: 'units',
    usualWidth: 160,
    usualHeader: 'Đơn vị chủ trì',
    weight: 3,
    usualPlace: 2,
    several: true,
    suggests: true,
    aspects: ['person', 'responsibility'],
  }),
  coordinate: role({
    kind: 'units',
    usualWidth: 200,
    usualHeader: 'Đơn vị phối hợp',
    weight: 3,
    usualPlace: 3,
    several: true,
    suggests: true,
  }),
  time: role({
    kind: 'time',
    align: 'center',
    usualHeader: 'Thời gian hoàn thành',
    weight: 2,
    usualPlace: 7,
    suggests: true,
    aspects: ['time'],
  }),
  start: role({ kind: 'time', align: 'center', weight: 1, suggests: true, aspects: ['time'] }),
  end: role({ kind: 'time', align: 'center', weight: 1, suggests: true, aspects: ['time'] }),
  report: role({ kind: 'report', usualHeader: 'Chế độ báo cáo', weight: 2, usualPlace: 8, several: true, suggests: true }),
  product: role({ usualWidth: 160, weight: 1, usualPlace: 4, suggests: true, aspects: ['product'] }),
  budget: role({ kind: 'number', align: 'right', weight: 0.5, usualPlace: 6, besideHeading: true, suggests: true }),
  person: role({ weight: 1, several: true, suggests: true }),
  note: role({ usualHeader: 'Ghi chú', weight: 0.5, besideHeading: true }),
  quantity: role({
    kind: 'number',
    align: 'center',
    usualHeader: 'Số lượng',
    weight: 0.5,
    usualPlace: 5,
    besideHeading: true,
    aspects: ['effect'],
  }),
  target: role({ align: 'justify', aspects: ['task', 'effect'] }),
  measure: role({ align: 'center', besideHeading: true, suggests: true, aspects: ['effect'] }),
  level: role({ align: 'center', suggests: true }),
  sourceDoc: role({}),
  progress: role({ align: 'center', weight: 0.5 }),
  actual: role({}),
  proposal: role({}),
  internal: role({}),
  other: role({ besideHeading: true }),
} as const satisfies Record<string, RoleTraits>;

export type Role = keyof typeof TABLE;

export const ROLES = Object.keys(TABLE) as [Role, ...Role[]];

export const traitsOf = (role: Role): RoleTraits => TABLE[role];

const ofKind = (...kinds: readonly RoleKind[]): readonly Role[] => ROLES.filter((each) => kinds.includes(TABLE[each].kind));

/** Roles whose cells name units. */
export const UNIT_ROLES = ofKind('units');
/** Roles whose cells state when a task is to be done. */
export const TIME_ROLES = ofKind('time');
/** Roles whose cells may hold a time: those above, and reports ("Báo cáo trước ngày …"). */
export const DATED_ROLES = ofKind('time', 'report');
