import { expect, test } from 'vitest';
import { redact } from '../../../electron/services/redact.ts';

test.each([
  ["EBUSY: locked, rename 'C:\\Users\\Nguyễn Văn Á\\Kế hoạch mật.xlsx'", "EBUSY: locked, rename '<path>.xlsx'"],
  ['open /home/lan/Tài liệu/a.docx', 'open <path>.docx'],
  ['\\\\may-chu\\chung\\Kế hoạch.xlsx', '<path>.xlsx'],
  ['no path here', 'no path here'],
  [undefined, ''],
])('%j → %j', (detail, expected) => {
  expect(redact(detail)).toBe(expected);
});

test('errors inside details lose their paths too', () => {
  expect(redact({ cause: new Error('ENOENT /home/lan/kế-hoạch.xlsx') })).not.toContain('lan');
});
