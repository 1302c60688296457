import { expect, it } from 'vitest';
import { annexName } from '#shared/annex/annexName.ts';

it.each([
  [{ title: ' Phân công nhiệm vụ ', label: 'PHỤ LỤC II' }, 'Phân công nhiệm vụ'],
  [{ title: ' ', label: 'BẢNG PHÂN CÔNG NHIỆM VỤ' }, 'BẢNG PHÂN CÔNG NHIỆM VỤ'],
  [{ title: '', label: ' ' }, ''],
])('%j is called “%s”', (head, name) => {
  expect(annexName(head)).toBe(name);
});
