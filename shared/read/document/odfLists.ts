// Counts the items of OpenDocument lists, which go on from one list element to the next only where the file says so.
import type { XmlAttributes } from '../../opc/readXml.ts';
import type { OdfStyles } from './odfStyles.ts';

interface OpenList {
  readonly style: string | undefined;
  readonly counts: number[];
  readonly level: number;
  /** The item's first paragraph carries the number. */
  pending: boolean;
}

interface OdfLists {
  openList(attributes: XmlAttributes): void;
  closeList(): void;
  openItem(attributes: XmlAttributes): void;
  /** The label of the item, once; '' for its further paragraphs and outside of lists. */
  label(paragraphStyle: string | undefined): string;
}

export function createOdfLists(styles: OdfStyles): OdfLists {
  const open: OpenList[] = [];
  /** Counts of finished outermost lists, by list id and by list style. */
  const byId = new Map<string, number[]>();
  const byStyle = new Map<string, number[]>();

  return {
    openList(attributes) {
      const outer = open.at(-1);
      const style = attributes.get('style-name') ?? outer?.style;
      if (outer) {
        open.push({ style, counts: outer.counts, level: outer.level + 1, pending: false });
        return;
      }
      const continued = attributes.get('continue-list');
      const goesOn = attributes.get('continue-numbering') === 'true';
      const counts = (continued === undefined ? undefined : byId.get(continued)) ?? (goesOn ? byStyle.get(style ?? '') : undefined) ?? [];
      byStyle.set(style ?? '', counts);
      const id = attributes.get('xml:id');
      if (id !== undefined) byId.set(id, counts);
      open.push({ style, counts, level: 0, pending: false });
    },
    closeList() {
      open.pop();
    },
    openItem(attributes) {
      const list = open.at(-1);
      if (!list) return;
      const start = Number(attributes.get('start-value'));
      const reached = list.counts[list.level];
      const next = reached === undefined ? styles.listStart(list.style, list.level) : reached + 1;
      list.counts.length = Math.min(list.counts.length, list.level + 1);
      list.counts[list.level] = start > 0 ? start : next;
      list.pending = true;
    },
    label(paragraphStyle) {
      const list = open.at(-1);
      if (!list?.pending) return '';
      list.pending = false;
      const counts = Array.from({ length: list.level + 1 }, (_, level) => list.counts[level] ?? 1);
      return styles.listLabel(list.style ?? styles.listStyleOf(paragraphStyle), counts);
    },
  };
}
