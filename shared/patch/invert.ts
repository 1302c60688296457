import { assert } from '../util/assert.ts';
import type { Operation, Patch } from './patch.ts';

/** The patch that takes back `patch`: applying both leaves the annex as it was. */
export const invert = (patch: Patch): Patch => patch.map(invertOperation).toReversed();

function invertOperation(operation: Operation): Operation {
  switch (operation.type) {
    case 'setCells':
      return {
        ...operation,
        changes: operation.changes.map(({ columnId, before, after }) => ({ columnId, before: after, after: before })).toReversed(),
      };
    case 'setShape':
    case 'setHead':
    case 'reorderRows':
      return { ...operation, before: operation.after, after: operation.before } as Operation;
    case 'insertRows':
      return { ...operation, type: 'removeRows' };
    case 'removeRows':
      return { ...operation, type: 'insertRows' };
    case 'moveRows':
      return { type: 'moveRows', from: operation.to, count: operation.count, to: operation.from };
    default:
      return assertNever(operation);
  }
}

function assertNever(operation: never): never {
  assert(false, `known operation ${JSON.stringify(operation)}`);
}
