import { describe, expect, it } from 'vitest';
import type { Issuing } from '#shared/annex/model.ts';
import { attachedToLine } from '#shared/paper/attachedToLine.ts';

const known: Issuing = {
  kind: 'KẾ HOẠCH',
  number: '15/KH-UBND',
  day: 5,
  month: 2,
  year: 2025,
  issuer: 'Ủy ban nhân dân tỉnh Lai Châu',
  subject: '',
};
const shown = (issuing: Issuing, form: 'known' | 'blank' = 'known') => attachedToLine(issuing, form)?.replaceAll('\u00A0', '_');

describe('the line “Kèm theo”', () => {
  it.each<[string, Partial<Issuing>, string]>([
    ['is complete', {}, '(Kèm theo Kế hoạch số 15/KH-UBND ngày 05 tháng 02 năm 2025 của Ủy ban nhân dân tỉnh Lai Châu)'],
    [
      'pads number and day below 10, month 1 and 2 only',
      { number: '7/KH-UBND', month: 3 },
      '(Kèm theo Kế hoạch số 07/KH-UBND ngày 05 tháng 3 năm 2025 của Ủy ban nhân dân tỉnh Lai Châu)',
    ],
    [
      'takes “Số:” off the number',
      { number: 'Số: 15/KH-UBND' },
      '(Kèm theo Kế hoạch số 15/KH-UBND ngày 05 tháng 02 năm 2025 của Ủy ban nhân dân tỉnh Lai Châu)',
    ],
    [
      'keeps a number of another shape',
      { number: '03-CTr/TU' },
      '(Kèm theo Kế hoạch số 03-CTr/TU ngày 05 tháng 02 năm 2025 của Ủy ban nhân dân tỉnh Lai Châu)',
    ],
    [
      'takes the line of the file as it stands',
      { attachedTo: '(Kèm theo Kế hoạch số /KH-UBND ngày tháng 3)' },
      '(Kèm theo Kế hoạch số _____/KH-UBND ngày _____ tháng 3)',
    ],
  ])('%s', (_name, changes, expected) => expect(shown({ ...known, ...changes })).toBe(expected));

  it('leaves room for what is not known yet', () => {
    const { day: _day, ...open } = { ...known, number: '/KH-UBND', month: 3 };
    expect(shown(open)).toBe('(Kèm theo Kế hoạch số _____/KH-UBND ngày _____ tháng 3 năm 2025 của Ủy ban nhân dân tỉnh Lai Châu)');
  });

  it('leaves number and date open in an electronic document', () => {
    expect(shown(known, 'blank')).toBe(
      '(Kèm theo Kế hoạch số _____/KH-UBND ngày _____ tháng _____ năm _____ của Ủy ban nhân dân tỉnh Lai Châu)',
    );
  });

  it('is left out when nothing is known', () => {
    expect(attachedToLine({ kind: '', number: ' ', issuer: 'Sở Y tế', subject: '' }, 'known')).toBeUndefined();
  });
});
