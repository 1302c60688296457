// A header cell: the column's header as typed, and the button that opens its filter. Plain DOM, because AG Grid creates many of them while
// scrolling.
import type { IHeaderComp, IHeaderParams } from 'ag-grid-community';
import type { Text } from '../i18n/index.ts';

/** What header cells need of the grid. AG Grid passes it to them as `context`. */
export interface HeaderContext {
  readonly texts: Text['grid'];
  isFiltered(columnId: string): boolean;
  openFilter(columnId: string): void;
}

export class HeaderCell implements IHeaderComp {
  private readonly element = document.createElement('div');
  private readonly words = document.createElement('span');
  private readonly button = document.createElement('button');

  init(params: IHeaderParams): void {
    const context = params.context as HeaderContext;
    this.element.className = 'sheet-header';
    this.words.className = 'sheet-header-words';
    this.button.className = 'sheet-header-filter';
    this.button.type = 'button';
    this.button.tabIndex = -1;
    this.element.append(this.words, this.button);
    this.button.addEventListener('click', () => context.openFilter(params.column.getColId()));
    this.show(params);
  }

  getGui(): HTMLElement {
    return this.element;
  }

  refresh(params: IHeaderParams): boolean {
    this.show(params);
    return true;
  }

  private show(params: IHeaderParams): void {
    const context = params.context as HeaderContext;
    const columnId = params.column.getColId();
    const filtered = context.isFiltered(columnId);
    this.words.textContent = params.displayName;
    this.button.setAttribute('aria-label', `${context.texts.filter.open}: ${params.displayName.replaceAll('\n', ' ')}`);
    this.button.setAttribute('aria-pressed', String(filtered));
    this.element.classList.toggle('filtered', filtered);
  }
}
