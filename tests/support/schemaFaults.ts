// What an office file says against the schemas of ISO/IEC 29500, as far as schemaOrders.ts knows them: children out of order or
// unknown, children and attributes that are missing, lengths that are not whole numbers.
import { openPackage } from '#shared/opc/officePackage.ts';
import { readXml, type XmlAttributes } from '#shared/opc/readXml.ts';
import { SHEET_RULES, WORD_RULES, type ElementRule } from './schemaOrders.ts';

interface OpenElement {
  readonly name: string;
  readonly rule: Rule | undefined;
  readonly children: string[];
}

/** Attributes of Word that count twips, points or steps. */
const WHOLE = /^w:(?:w|h|top|bottom|left|right|header|footer|gutter|before|after|line|space|start)$/;

/** Faults with the part and the element they are in; [] where there are none. */
export function schemaFaults(bytes: Uint8Array): string[] {
  const source = openPackage(bytes);
  return source.names.flatMap((name) => {
    if (/^word\/[^/]+\.xml$/.test(name)) return partFaults(source.text(name), WORD).map((fault) => `${name}: ${fault}`);
    if (/^xl\/(?:[^/]+|worksheets\/[^/]+|drawings\/[^/]+)\.xml$/.test(name))
      return partFaults(source.text(name), SHEET).map((fault) => `${name}: ${fault}`);
    return [];
  });
}

/** A rule taken apart, once for all parts. */
interface Rule {
  /** Where each child may stand: one place, or several. */
  readonly places: ReadonlyMap<string, readonly number[]>;
  readonly attributes: readonly string[];
  readonly required: readonly string[];
  readonly last: string | undefined;
}

const words = (text: string | undefined): string[] => (text === undefined || text === '' ? [] : text.split(' '));

const rulesOf = (table: Readonly<Record<string, ElementRule>>): ReadonlyMap<string, Rule> =>
  new Map(
    Object.entries(table).map(([name, { children, attributes, required, last }]) => {
      const places = new Map<string, number[]>();
      words(children).forEach((group, place) => {
        for (const child of group.split('|')) places.set(child, [...(places.get(child) ?? []), place]);
      });
      return [name, { places, attributes: words(attributes), required: words(required), last }];
    }),
  );

const WORD = rulesOf(WORD_RULES);
const SHEET = rulesOf(SHEET_RULES);

function partFaults(xml: string, rules: ReadonlyMap<string, Rule>): string[] {
  const faults = new Set<string>();
  const open: OpenElement[] = [];
  readXml(xml, {
    open(_local, attributes, name) {
      open.at(-1)?.children.push(name);
      const rule = rules.get(name);
      for (const fault of attributeFaults(rule, attributes)) faults.add(`${name} ${fault}`);
      open.push({ name, rule, children: [] });
    },
    close() {
      const element = open.pop();
      if (element?.rule) for (const fault of childFaults(element.rule, element.children)) faults.add(`${element.name} ${fault}`);
    },
  });
  return [...faults];
}

function attributeFaults(rule: Rule | undefined, attributes: XmlAttributes): string[] {
  const missing = (rule?.attributes ?? []).filter((name) => attributes.all[name] === undefined).map((name) => `has no ${name}`);
  const broken = Object.entries(attributes.all).filter(([name, value]) => WHOLE.test(name) && /^-?\d*\.\d/.test(value));
  return [...missing, ...broken.map(([name, value]) => `has ${name}=${value}`)];
}

function childFaults({ places, required, last }: Rule, children: readonly string[]): string[] {
  const faults: string[] = [];
  let reached = -1;
  for (const name of children) {
    const own = places.get(name);
    if (own === undefined) faults.push(`holds ${name}`);
    else {
      const place = own.find((each) => each >= reached);
      if (place === undefined) faults.push(`has ${name} too late`);
      else reached = place;
    }
  }
  for (const name of required) if (!children.includes(name)) faults.push(`lacks ${name}`);
  if (last !== undefined && children.at(-1) !== last) faults.push(`ends with ${children.at(-1)}`);
  return faults;
}
