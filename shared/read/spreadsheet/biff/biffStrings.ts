// Strings of .xls files: Unicode ones of BIFF8, which may break off in one record and go on in the next, and 8-bit ones of BIFF5.
// 8-bit text typed in a .Vn or VNI font comes as the letters of Windows-1252, from which it can be decoded later.

import { decodeWindows1252 } from '../../../text/windows1252.ts';

/** A change of font within a string: from this character on. */
export interface FontChange {
  readonly from: number;
  readonly fontIndex: number;
}

export interface BiffString {
  readonly text: string;
  readonly changes: readonly FontChange[];
}

/** Reads over the segments of a record as if they were one, except where a string's characters cross a border. */
export class SegmentReader {
  private segment = 0;
  private at = 0;
  private readonly segments: readonly Uint8Array[];

  constructor(segments: readonly Uint8Array[], at = 0) {
    this.segments = segments;
    this.at = at;
  }

  get ended(): boolean {
    this.advance();
    return this.segment >= this.segments.length;
  }

  byte(): number {
    this.advance();
    const value = this.segments[this.segment]?.[this.at++];
    if (value === undefined) throw new RangeError('record too short');
    return value;
  }

  word(): number {
    return this.byte() | (this.byte() << 8);
  }

  long(): number {
    return (this.word() | (this.word() << 16)) >>> 0;
  }

  skip(count: number): void {
    let left = count;
    while (left > 0) {
      this.advance();
      const here = (this.segments[this.segment]?.length ?? 0) - this.at;
      if (here <= 0) throw new RangeError('record too short');
      const step = Math.min(left, here);
      this.at += step;
      left -= step;
    }
  }

  bytes(count: number): Uint8Array {
    return Uint8Array.from({ length: count }, () => this.byte());
  }

  /** `count` characters, one or two bytes each; a new segment begins with a byte that says which. */
  characters(count: number, wide: boolean): string {
    let text = '';
    let isWide = wide;
    for (let left = count; left > 0;) {
      if (this.at >= (this.segments[this.segment]?.length ?? 0)) {
        this.segment++;
        this.at = 0;
        isWide = (this.byte() & 1) !== 0;
      }
      const segment = this.segments[this.segment];
      if (!segment) throw new RangeError('record too short');
      const take = Math.min(left, isWide ? Math.floor((segment.length - this.at) / 2) : segment.length - this.at);
      if (take === 0) throw new RangeError('half a character');
      for (let index = 0; index < take; index++) {
        const low = segment[this.at++] ?? 0;
        text += String.fromCharCode(isWide ? low | ((segment[this.at++] ?? 0) << 8) : low);
      }
      left -= take;
    }
    return text;
  }

  private advance(): void {
    while (this.segment < this.segments.length && this.at >= (this.segments[this.segment]?.length ?? 0)) {
      this.segment++;
      this.at = 0;
    }
  }
}

/** XLUnicodeRichExtendedString (MS-XLS 2.5.293), its length read before: characters, font changes; phonetics skipped. */
export function readUnicodeString(reader: SegmentReader, length: number): BiffString {
  const flags = reader.byte();
  const changeCount = flags & 8 ? reader.word() : 0;
  const phoneticLength = flags & 4 ? reader.long() : 0;
  const text = reader.characters(length, (flags & 1) !== 0);
  const changes: FontChange[] = [];
  for (let index = 0; index < changeCount; index++) changes.push({ from: reader.word(), fontIndex: reader.word() });
  reader.skip(phoneticLength);
  return { text, changes };
}

/** The strings of the SST record. */
export function readStringTable(segments: readonly Uint8Array[]): BiffString[] {
  const reader = new SegmentReader(segments, 8);
  const strings: BiffString[] = [];
  while (!reader.ended) strings.push(readUnicodeString(reader, reader.word()));
  return strings;
}

/** Families of fonts whose letters are pictures of other characters: TCVN3 and VNI. */
const LEGACY_FAMILY = /^(?:\.vn|vni)/i;
const VIETNAMESE_CHARSET = 163;

/** Decodes 8-bit text by the font it stands in, else by the file's code page (a number such as 1258). */
export function decodeAnsi(bytes: Uint8Array, codePage: number, font: { name: string; charset: number } | undefined): string {
  const legacy = font !== undefined && LEGACY_FAMILY.test(font.name);
  const page = legacy ? 1252 : font?.charset === VIETNAMESE_CHARSET ? 1258 : codePage;
  if (page < 1250 || page > 1258 || page === 1252) return decodeWindows1252(bytes);
  return new TextDecoder(`windows-${page}`).decode(bytes);
}
