// What header cells, which AG Grid makes, may ask of the grid.
import type { Text } from '../i18n/index.ts';

export interface GridContext {
  readonly texts: Text['grid'];
  isFiltered(columnId: string): boolean;
  openFilter(columnId: string): void;
}
