import { describe, expect, test } from 'vitest';
import { createFileRegistry } from '../../../electron/services/fileRegistry.ts';
import { createOpenQueue, filesOfArguments, filesOfSecondStart } from '../../../electron/services/openQueue.ts';

function queue() {
  const announced: string[] = [];
  return { announced, ...createOpenQueue(createFileRegistry(), ({ name }) => announced.push(name)) };
}

describe('files that the system asks to open', () => {
  test('wait until the page listens, then come in order', () => {
    const { add, ready, announced } = queue();
    add(['/a/1.xlsx', '/a/2.docx']);
    expect(announced).toEqual([]);
    ready();
    add(['/a/3.xlsx']);
    expect(announced).toEqual(['1.xlsx', '2.docx', '3.xlsx']);
  });

  test('wait again while the page is loaded anew', () => {
    const { add, ready, pause, announced } = queue();
    ready();
    pause();
    add(['/a/1.xlsx']);
    expect(announced).toEqual([]);
    ready();
    expect(announced).toEqual(['1.xlsx']);
  });

  test('are only those that we handle', () => {
    const { add, ready, announced } = queue();
    ready();
    add(['/a/x.exe', 'relative.xlsx', '', '/a/1.xlsx']);
    expect(announced).toEqual(['1.xlsx']);
  });
});

test('a command line gives its files and no switches', () => {
  const words = ['.', '--flag', '-x', '', 'Kế hoạch.xlsx', '--original-process-start-time=1', '/b.xlsx'];
  expect(filesOfArguments(words, (path) => (path.startsWith('/') ? path : `/cwd/${path}`))).toEqual(['/cwd/Kế hoạch.xlsx', '/b.xlsx']);
});

test.each([
  [{ files: ['/a.xlsx', '/b.xlsx'] }, ['/a.xlsx', '/b.xlsx']],
  [{ files: ['/a.xlsx', 7, null] }, ['/a.xlsx']],
  [{ files: '/a.xlsx' }, []],
  [{}, []],
  [null, []],
  ['x', []],
])('a second start that hands over %j gives %j', (data, expected) => {
  expect(filesOfSecondStart(data)).toEqual(expected);
});
