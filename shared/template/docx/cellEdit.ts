// A new text beside the old one of a cell: letters at either end that stay keep their look, link and paragraph; what stands
// between takes the look that most of the replaced letters had.
import { markLook, type CellContent, type CellParagraph, type Letter } from './cellLetters.ts';
import { isLegacyLook, readableLook, withoutPrompt, type TemplateStyles } from './templateStyles.ts';

const isBlank = (letter: Letter | undefined): boolean => letter === undefined || letter.text.trim() === '';

const inWord = (character: string | undefined): boolean => character !== undefined && /[\p{L}\p{N}]/u.test(character);

/** Ends of a text at which blanks are not read. */
export interface TrimmedEnds {
  readonly start: boolean;
  readonly end: boolean;
}

/** The letters of the cell once it says `text`; marks of letters that went stand around what replaced them. */
export function editedLetters(
  { paragraphs, letters }: CellContent,
  text: string,
  styles: TemplateStyles,
  ends: TrimmedEnds = { start: true, end: true },
): Letter[] {
  const wanted = [...text];
  const isText = (letter: Letter): boolean => !isBlank(letter);
  const first = ends.start ? letters.findIndex(isText) : 0;
  const last = ends.end ? letters.findLastIndex(isText) : letters.length - 1;
  // Blank paragraphs and blanks around the text are not read, so they are not part of what was edited.
  const core = !letters.some(isText) || text === '' ? letters : letters.slice(first, last + 1);
  const [lead, trail] = core === letters ? [[], []] : [letters.slice(0, first), letters.slice(last + 1)];
  const legacy = new Map<string, boolean>();
  const isLegacy = (look: string): boolean => {
    const found = legacy.get(look) ?? isLegacyLook(look, styles);
    legacy.set(look, found);
    return found;
  };
  const same = (letter: Letter | undefined, character: string | undefined): boolean =>
    letter !== undefined && letter.text === character && !isLegacy(letter.look);
  let head = 0;
  while (head < wanted.length && same(core[head], wanted[head])) head += 1;
  while (head > 0 && !isBlank(core[head - 1]) && (inWord(core[head]?.text) || inWord(wanted[head]))) head -= 1;
  let tail = 0;
  while (tail < wanted.length - head && tail < core.length - head && same(core[core.length - 1 - tail], wanted[wanted.length - 1 - tail]))
    tail += 1;
  const beforeTail = (): (string | undefined)[] => [core[core.length - tail - 1]?.text, wanted[wanted.length - tail - 1]];
  while (tail > 0 && !isBlank(core[core.length - tail]) && beforeTail().some(inWord)) tail -= 1;
  const kept = { before: core.slice(0, head), after: core.slice(core.length - tail) };
  const replaced = core.slice(head, core.length - tail);
  const middle = newLetters(wanted.slice(head, wanted.length - tail), replaced, kept, paragraphs, styles);
  return [...lead, ...withMarks(kept.before, middle, kept.after, replaced), ...trail];
}

/** Starts of ranges stay before, ends, pictures and notes behind the new letters. */
function withMarks(head: readonly Letter[], middle: readonly Letter[], tail: readonly Letter[], replaced: readonly Letter[]): Letter[] {
  const marks = replaced.flatMap(({ before }) => before);
  const starts = marks.filter((mark) => /^<w:\w+Start\b/.test(mark));
  const others = marks.filter((mark) => !starts.includes(mark));
  const carrier: Letter | undefined = others.length > 0 || (middle.length === 0 && starts.length > 0) ? NOTHING : undefined;
  const [opening, ...more] = middle;
  const control = opening ? (middle.at(-1)?.control ?? '') : controlBetween(head.at(-1), tail[0], []);
  return [
    ...head,
    ...(opening ? [{ ...opening, before: starts }, ...more] : []),
    ...(carrier
      ? [
          {
            ...carrier,
            control,
            paragraph: (middle.at(-1) ?? replaced[0])?.paragraph ?? 0,
            before: opening ? others : [...starts, ...others],
          },
        ]
      : []),
    ...tail,
  ];
}

/** Carries marks where no letter follows them. */
const NOTHING: Letter = { text: '', xml: '', endsParagraph: false, look: '', link: '', control: '', paragraph: 0, before: [] };

function newLetters(
  texts: readonly string[],
  replaced: readonly Letter[],
  { before, after }: { readonly before: readonly Letter[]; readonly after: readonly Letter[] },
  paragraphs: readonly CellParagraph[],
  styles: TemplateStyles,
): Letter[] {
  const left = before.at(-1);
  const right = after[0];
  const base = (replaced[0] ?? left ?? right)?.paragraph ?? 0;
  const limit = Math.max(base, right?.paragraph ?? paragraphs.length - 1);
  const link = left !== undefined && left.link === right?.link ? left.link : '';
  const control = controlBetween(left, right, replaced);
  const beside = [left, right, ...replaced].filter((letter) => letter !== undefined && !letter.endsParagraph).slice(0, 1);
  const lookIn = (paragraph: number): string => {
    const own = replaced.filter((letter) => letter.paragraph === paragraph && letter.text.trim() !== '');
    const model = usualLook(own) ?? beside[0];
    const look = model ? model.look : (paragraphs[paragraph]?.look ?? '') || markLook(paragraphs[paragraph]?.properties ?? '');
    return plainLook(look, model !== undefined && model.link !== '' && link === '', styles);
  };
  const looks = new Map<number, string>();
  let paragraph = base;
  return texts.map((text): Letter => {
    const look = looks.get(paragraph) ?? lookIn(paragraph);
    looks.set(paragraph, look);
    const endsParagraph = text === '\n';
    const letter: Letter = {
      text,
      xml: text === '\t' ? '<w:tab/>' : '',
      endsParagraph,
      look,
      link: endsParagraph ? '' : link,
      control: endsParagraph ? '' : control,
      paragraph,
      before: [],
    };
    if (endsParagraph) paragraph = Math.min(paragraph + 1, limit);
    return letter;
  });
}

/** The control that a text belongs to which comes between two letters, or in place of some. */
function controlBetween(left: Letter | undefined, right: Letter | undefined, replaced: readonly Letter[]): string {
  const shown = replaced.filter((letter) => !isBlank(letter));
  const around = shown.length > 0 ? shown : [left, right].filter((letter) => letter !== undefined);
  const [first] = around;
  return first && around.every(({ control }) => control === first.control) ? first.control : '';
}

/** The letter whose look most of these have. */
export function usualLook(letters: readonly Letter[]): Letter | undefined {
  const counts = new Map<string, number>();
  for (const { look } of letters) counts.set(look, (counts.get(look) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return letters.find(({ look }) => counts.get(look) === most);
}

/** A look for new text: readable, without history, and not dressed as a link where it is none. */
function plainLook(model: string, dressed: boolean, styles: TemplateStyles): string {
  const look = withoutPrompt(withoutHistory(model), styles);
  return readableLook(dressed ? look.replace(/<w:(?:rStyle|color|u)\b[^>]*?\/>/g, '') : look, styles);
}

/** Run properties without what change tracking and hiding say. */
export const withoutHistory = (look: string): string =>
  look.replace(/<w:rPrChange\b[\s\S]*?<\/w:rPrChange>/g, '').replace(/<w:(?:ins|del|moveFrom|moveTo|vanish)\b[^>]*?\/>/g, '');
