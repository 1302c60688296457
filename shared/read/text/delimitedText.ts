// Fields parted by tab, semicolon, comma or bar, as Excel and Word write and copy them. Own tokenizer and not papaparse: Excel's
// clipboard does not quote a cell that merely begins with a quotation mark, and such a mark must stay text.
import { ImportError } from '../../source/importError.ts';

export type Delimiter = '\t' | ';' | ',' | '|';

const DELIMITERS: readonly Delimiter[] = ['\t', ';', ',', '|'];
const SAMPLE = 200_000;
/** Share of the records with two or more fields that must agree on their number. */
const AGREEMENT = 0.6;
/** Prose has commas too: so many of all lines must be records. */
const RECORD_SHARE = 0.3;
/** Sentences with one comma each look like two columns: nearly all lines must agree. */
const TWO_COLUMNS = 0.9;

/**
 * Records of fields, quotes resolved. A quoted field ends at a quote before a delimiter or line end, and may hold quotes that its
 * writer forgot to double; anything else that begins with a quote is text.
 * Throws ImportError 'malformed-csv' for a quote that is never closed (with tabs it is text).
 */
export function splitRecords(text: string, delimiter: Delimiter): string[][] {
  const { records, unclosed } = tokenize(text, delimiter);
  if (unclosed) throw new ImportError('malformed-csv', 'unclosed-quote');
  return records;
}

/** `unclosed`: the last record ends in the middle of a quoted field. */
function tokenize(text: string, delimiter: Delimiter): { records: string[][]; unclosed: boolean } {
  const records: string[][] = [];
  let record: string[] = [];
  const readQuoted = quotedFields(text, delimiter);
  let unclosed = false;
  let at = 0;
  while (at < text.length) {
    const quoted = text[at] === '"' ? readQuoted(at) : 'text';
    if (quoted === 'unclosed' && delimiter !== '\t') {
      unclosed = true;
      break;
    }
    const end = typeof quoted === 'string' ? endOfPlain(text, at, delimiter) : quoted.end;
    record.push(typeof quoted === 'string' ? text.slice(at, end) : quoted.value);
    const border = text[end];
    at = end + 1;
    if (border === delimiter) {
      if (at === text.length) record.push('');
      continue;
    }
    if (border === '\r' && text[at] === '\n') at++;
    records.push(record);
    record = [];
  }
  if (record.length > 0) records.push(record);
  return { records, unclosed };
}

function endOfPlain(text: string, from: number, delimiter: Delimiter): number {
  let at = from;
  while (at < text.length && text[at] !== delimiter && text[at] !== '\n' && text[at] !== '\r') at++;
  return at;
}

/** A quote in the middle of a text that may end a quoted field: it does, or it shows that the field's first quote was none. */
interface Stop {
  readonly at: number;
  readonly closes: boolean;
}

type QuotedField = { readonly value: string; readonly end: number } | 'text' | 'unclosed';

const isBorder = (letter: string | undefined, delimiter: Delimiter): boolean =>
  letter === undefined || letter === delimiter || letter === '\n' || letter === '\r';

const endOfQuotes = (text: string, from: number): number => {
  let end = from;
  while (text[end] === '"') end++;
  return end;
};

/**
 * Reads the field that opens with the quote at a place. Asked for places in ascending order it looks for each stop once: lines that
 * all begin with a quote take no longer than others.
 */
function quotedFields(text: string, delimiter: Delimiter): (from: number) => QuotedField {
  let known: { readonly from: number; readonly stop: Stop | null } | undefined;

  /** The first stop behind a place that is not inside a run of quotes; doubled quotes are none. */
  function stopFrom(from: number): Stop | null {
    if (known && from >= known.from && (known.stop === null || from <= known.stop.at)) return known.stop;
    known = { from, stop: null };
    for (let start = text.indexOf('"', from); start >= 0;) {
      const end = endOfQuotes(text, start);
      const at = end - 1;
      const closes = isBorder(text[end], delimiter);
      // The next field begins with this quote: the first one was no opening quote.
      if ((end - start) % 2 === 1 && (closes || text[at - 1] === delimiter)) {
        known = { from, stop: { at, closes } };
        break;
      }
      start = text.indexOf('"', end);
    }
    return known.stop;
  }

  return (from) => {
    const behind = endOfQuotes(text, from + 1);
    const closesHere = (behind - from) % 2 === 0 && isBorder(text[behind], delimiter);
    const stop = closesHere ? { at: behind - 1, closes: true } : stopFrom(behind);
    if (stop === null) return 'unclosed';
    if (!stop.closes) return 'text';
    const tab = delimiter === '\t' ? text.indexOf('\t', from) : -1;
    if (tab >= 0 && tab < stop.at) return 'text';
    return { value: text.slice(from + 1, stop.at).replaceAll('""', '"'), end: stop.at + 1 };
  };
}

/** The delimiter that parts most lines into equally many fields; null for prose. */
export function findDelimiter(text: string): Delimiter | null {
  const cut = text.length > SAMPLE ? text.lastIndexOf('\n', SAMPLE) : text.length;
  const sample = text.slice(0, cut < 0 ? SAMPLE : cut);
  let best: Delimiter | null = null;
  let bestScore = 0;
  for (const delimiter of DELIMITERS) {
    const score = sample.includes(delimiter) ? scoreOf(sample, delimiter) : 0;
    if (score > bestScore) [best, bestScore] = [delimiter, score];
  }
  return best;
}

function scoreOf(sample: string, delimiter: Delimiter): number {
  const counts = sampleCounts(sample, delimiter);
  const parted = counts.filter((count) => count > 1);
  if (parted.length < 2 && delimiter !== '\t') return 0;
  const tally = new Map<number, number>();
  for (const count of parted) tally.set(count, (tally.get(count) ?? 0) + 1);
  const [columns = 0, agreeing = 0] = [...tally].sort((one, other) => other[1] - one[1])[0] ?? [];
  const agreement = agreeing / Math.max(1, parted.length);
  // A tab is never punctuation: short rows do not speak against it.
  if (delimiter === '\t') return parted.length / counts.length > RECORD_SHARE ? 2 + agreement : 0;
  const share = parted.length / counts.length;
  if (agreement < AGREEMENT || share < RECORD_SHARE) return 0;
  if (columns === 2 && agreement * share < TWO_COLUMNS) return 0;
  return agreement * (1 + Math.log(columns) / 10);
}

/** Fields of each record of the sample; where quotes swallow all, of each line. */
function sampleCounts(sample: string, delimiter: Delimiter): number[] {
  const { records, unclosed } = tokenize(sample, delimiter);
  const counted = unclosed && records.length < 2 ? sample.split(/\r\n?|\n/).map((line) => line.split(delimiter)) : records;
  return counted.filter((record) => record.some((field) => field.trim() !== '')).map((record) => record.length);
}
