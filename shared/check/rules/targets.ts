// Where an annex has targets and tasks side by side, each target needs a task and each task a target.
import { at, cellsOf } from '../cells.ts';
import type { RowRule } from '../rule.ts';

export const targetWithoutTask = {
  id: 'targetWithoutTask',
  severity: 'warning',
  spoils: ['task'],
  scope: 'row',
  run({ row }, annex) {
    const [task] = annex.columns('task');
    const [target] = cellsOf(row, annex, 'target');
    if (task === undefined || target === undefined || cellsOf(row, annex, 'task').length > 0) return [];
    return [{ ...at(target), columnId: task.id, values: { text: target.text.trim() } }];
  },
} as const satisfies RowRule;

export const taskWithoutTarget = {
  id: 'taskWithoutTarget',
  severity: 'hint',
  scope: 'row',
  run({ row }, annex) {
    const [target] = annex.columns('target');
    const [task] = cellsOf(row, annex, 'task');
    if (target === undefined || task === undefined || cellsOf(row, annex, 'target').length > 0) return [];
    return [{ ...at(task), columnId: target.id, values: { text: task.text.trim() } }];
  },
} as const satisfies RowRule;
