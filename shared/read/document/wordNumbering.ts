// Word's automatic numbering: works out the number that Word shows before a paragraph. Counts as paragraphs come by, in reading
// order, so each paragraph must be asked for once.
import { readXml } from '../../opc/readXml.ts';
import { formatNumber } from './numberFormats.ts';

export interface NumberingLevel {
  start: number;
  format: string;
  /** "%1.%2." */
  text: string;
  suffix: 'tab' | 'space' | 'nothing';
  /** The level whose next number restarts this one, from 1; 0 never; undefined any higher one. */
  restart?: number;
  legal?: boolean;
}

export interface AbstractNumbering {
  readonly levels: Map<number, NumberingLevel>;
  /** Numbering that stands in a style of its own. */
  styleLink?: string;
}

export interface NumberingInstance {
  abstract: string;
  readonly starts: Map<number, number>;
  readonly levels: Map<number, NumberingLevel>;
}

export interface WordNumbering {
  /** The number with what separates it from the text ("1. ", "a) "); '' where nothing is shown. */
  next(id: string, level: number): string;
}

export interface NumberingDefinitions {
  readonly abstracts: Map<string, AbstractNumbering>;
  readonly instances: Map<string, NumberingInstance>;
}

const SUFFIXES = { tab: ' ', space: ' ', nothing: '' } as const;
const MAX_LEVELS = 9;

/** `styleNumbering` gives the numbering id of a numbering style. */
export function createNumbering(
  { abstracts, instances }: NumberingDefinitions,
  styleNumbering: (style: string) => string | undefined = () => undefined,
): WordNumbering {
  const counters = new Map<string, (number | undefined)[]>();
  const begun = new Set<string>();
  const follow = (id: string): { instance: NumberingInstance; abstract: AbstractNumbering } | undefined => {
    const instance = instances.get(id);
    const abstract = instance && abstracts.get(instance.abstract);
    if (!instance || !abstract) return undefined;
    const linked = abstract.styleLink === undefined ? undefined : styleNumbering(abstract.styleLink);
    const target = linked === undefined || linked === id ? undefined : instances.get(linked);
    return { instance, abstract: (target && abstracts.get(target.abstract)) ?? abstract };
  };
  return {
    next(id, level) {
      const found = follow(id);
      if (!found || level < 0 || level >= MAX_LEVELS) return '';
      const { instance, abstract } = found;
      const levelOf = (at: number): NumberingLevel | undefined => instance.levels.get(at) ?? abstract.levels.get(at);
      const counter = counters.get(instance.abstract) ?? [];
      counters.set(instance.abstract, counter);
      if (!begun.has(id)) {
        begun.add(id);
        for (const [at, start] of instance.starts) counter[at] = start - 1;
      }
      const shown = levelOf(level);
      if (!shown) return '';
      counter[level] = (counter[level] ?? shown.start - 1) + 1;
      restartDeeper(counter, level, levelOf);
      return render(shown, counter, levelOf);
    },
  };
}

function restartDeeper(counter: (number | undefined)[], level: number, levelOf: (at: number) => NumberingLevel | undefined): void {
  for (let deeper = level + 1; deeper < MAX_LEVELS; deeper++) {
    const restart = levelOf(deeper)?.restart;
    if (restart === undefined || (restart > 0 && level < restart)) counter[deeper] = undefined;
  }
}

function render(
  shown: NumberingLevel,
  counter: readonly (number | undefined)[],
  levelOf: (at: number) => NumberingLevel | undefined,
): string {
  const text = shown.text.replace(/%([1-9])/g, (_, digit: string) => {
    const at = Number(digit) - 1;
    const level = levelOf(at);
    if (!level) return '';
    return formatNumber(counter[at] ?? level.start, shown.legal ? 'decimal' : level.format);
  });
  const visible = shown.format === 'bullet' ? plainBullet(text) : text;
  return visible === '' ? '' : visible + SUFFIXES[shown.suffix];
}

/** Bullets are often characters of a symbol font, in the private use area. */
const plainBullet = (text: string): string => text.replace(/[\ue000-\uf8ff]/g, '•');

/** From numbering.xml; without it nothing is numbered. */
export function readNumberingDefinitions(xml: string | undefined): NumberingDefinitions {
  const abstracts = new Map<string, AbstractNumbering>();
  const instances = new Map<string, NumberingInstance>();
  if (xml === undefined) return { abstracts, instances };
  let abstract: AbstractNumbering | undefined;
  let instance: NumberingInstance | undefined;
  let level: NumberingLevel | undefined;
  let overridden = 0;
  readXml(xml, {
    open(local, attributes) {
      const value = attributes.get('val') ?? '';
      if (local === 'abstractNum') abstracts.set(attributes.get('abstractNumId') ?? '', (abstract = { levels: new Map() }));
      else if (local === 'num')
        instances.set(attributes.get('numId') ?? '', (instance = { abstract: '', starts: new Map(), levels: new Map() }));
      else if (local === 'abstractNumId' && instance) instance.abstract = value;
      else if (local === 'numStyleLink' && abstract) abstract.styleLink = value;
      else if (local === 'lvlOverride') overridden = Number(attributes.get('ilvl')) || 0;
      else if (local === 'startOverride' && instance) instance.starts.set(overridden, Number(value) || 0);
      else if (local === 'lvl') {
        level = { start: 1, format: 'decimal', text: '', suffix: 'tab' };
        (instance ?? abstract)?.levels.set(Number(attributes.get('ilvl')) || 0, level);
      } else if (level) takeLevelProperty(level, local, value);
    },
    close(local) {
      if (local === 'abstractNum') abstract = undefined;
      else if (local === 'num') instance = undefined;
      else if (local === 'lvl') level = undefined;
    },
  });
  return { abstracts, instances };
}

function takeLevelProperty(level: NumberingLevel, local: string, value: string): void {
  if (local === 'start') level.start = Number(value) || 0;
  else if (local === 'numFmt') level.format = value;
  else if (local === 'lvlText') level.text = value;
  else if (local === 'lvlRestart') level.restart = Number(value) || 0;
  else if (local === 'isLgl') level.legal = !['0', 'false', 'off'].includes(value);
  else if (local === 'suff' && (value === 'space' || value === 'nothing')) level.suffix = value;
}
