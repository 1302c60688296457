// What an office file says against the schemas of ISO/IEC 29500, as far as schemaOrders.ts knows them: children out of order or
// unknown, children and attributes that are missing, lengths that are not whole numbers.
import { openPackage } from '#shared/opc/officePackage.ts';
import { readXml, type XmlAttributes } from '#shared/opc/readXml.ts';
import { SHEET_RULES, WORD_RULES, type ElementRule } from './schemaOrders.ts';

interface OpenElement {
  readonly name: string;
  readonly rule: ElementRule | undefined;
  readonly children: string[];
}

/** Attributes of Word that count twips, points or steps. */
const WHOLE = /^w:(?:w|h|top|bottom|left|right|header|footer|gutter|before|after|line|space|start)$/;

/** Faults with the part and the element they are in; [] where there are none. */
export function schemaFaults(bytes: Uint8Array): string[] {
  const source = openPackage(bytes);
  return source.names.flatMap((name) => {
    if (/^word\/[^/]+\.xml$/.test(name)) return partFaults(source.text(name), WORD_RULES).map((fault) => `${name}: ${fault}`);
    if (/^xl\/(?:[^/]+|worksheets\/[^/]+|drawings\/[^/]+)\.xml$/.test(name))
      return partFaults(source.text(name), SHEET_RULES).map((fault) => `${name}: ${fault}`);
    return [];
  });
}

function partFaults(xml: string, rules: Readonly<Record<string, ElementRule>>): string[] {
  const faults = new Set<string>();
  const open: OpenElement[] = [];
  readXml(xml, {
    open(_local, attributes, name) {
      open.at(-1)?.children.push(name);
      const rule = rules[name];
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

function attributeFaults(rule: ElementRule | undefined, attributes: XmlAttributes): string[] {
  const missing = (rule?.attributes?.split(' ') ?? []).filter((name) => attributes.all[name] === undefined).map((name) => `has no ${name}`);
  const broken = Object.entries(attributes.all).filter(([name, value]) => WHOLE.test(name) && /^-?\d*\.\d/.test(value));
  return [...missing, ...broken.map(([name, value]) => `has ${name}=${value}`)];
}

function childFaults(rule: ElementRule, children: readonly string[]): string[] {
  const places = new Map(rule.children.split(' ').flatMap((group, place) => group.split('|').map((name) => [name, place] as const)));
  const unknown = children.filter((name) => !places.has(name)).map((name) => `holds ${name}`);
  let reached = -1;
  const late = children.filter((name) => {
    const place = placeFrom(rule, name, reached) ?? reached;
    const isLate = place < reached;
    reached = Math.max(reached, place);
    return isLate;
  });
  const required = (rule.required?.split(' ') ?? []).filter((name) => !children.includes(name)).map((name) => `lacks ${name}`);
  const last = rule.last === undefined || children.at(-1) === rule.last ? [] : [`ends with ${children.at(-1)}`];
  return [...unknown, ...late.map((name) => `has ${name} too late`), ...required, ...last];
}

/** The first place at or behind `reached` where a child may stand; where there is none, its last place. */
function placeFrom(rule: ElementRule, name: string, reached: number): number | undefined {
  const places = rule.children.split(' ').flatMap((group, place) => (group.split('|').includes(name) ? [place] : []));
  return places.find((place) => place >= reached) ?? places.at(-1);
}
