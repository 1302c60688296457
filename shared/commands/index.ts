// Every document command that needs no argument, in the order of menus. Explicit on purpose: greppable, and the order is visible.
import type { Command } from './command.ts';
import { deleteRows } from './deleteRows.ts';
import { duplicateRows } from './duplicateRows.ts';
import { addSection, addTask, insertRowsAbove } from './insertRows.ts';
import { moveRowsDown, moveRowsUp } from './moveRows.ts';
import { renumberRows } from './renumberRows.ts';
import { indentRows, makeSection, makeTask, outdentRows } from './shapeRows.ts';
import { joinRows, splitRow } from './splitRows.ts';

export const COMMANDS = [
  addTask,
  addSection,
  insertRowsAbove,
  duplicateRows,
  deleteRows,
  moveRowsUp,
  moveRowsDown,
  makeSection,
  makeTask,
  indentRows,
  outdentRows,
  splitRow,
  joinRows,
  renumberRows,
] as const satisfies readonly Command[];
