// Properties of a paragraph or run completed from others, in the order that the schema wants (ISO/IEC 29500-1: CT_PPr, CT_RPr).
import { outerElements, slice } from './elements.ts';

const ORDER = {
  'w:pPr':
    'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange',
  'w:rPr':
    'ins del moveFrom moveTo rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath rPrChange',
} as const;

type Properties = keyof typeof ORDER;

interface Property {
  readonly name: string;
  readonly xml: string;
}

function propertiesIn(xml: string): Property[] {
  const inside = xml.replace(/^<[^>]*>|<\/[^>]*>$/g, '');
  const found: Property[] = [];
  let at = 0;
  for (;;) {
    const name = /<([\w.:-]+)/.exec(inside.slice(at))?.[1];
    if (name === undefined) return found;
    const [span] = outerElements(inside.slice(at), name);
    if (!span) return found;
    found.push({ name, xml: slice(inside.slice(at), span) });
    at += span.end;
  }
}

/** The properties without those of these names; '' where none is left. */
export function withoutProperties(kind: Properties, xml: string, names: readonly string[]): string {
  const kept = propertiesIn(xml).filter(({ name }) => !names.includes(name.replace('w:', '')));
  return kept.length === 0 ? '' : `<${kind}>${kept.map((each) => each.xml).join('')}</${kind}>`;
}

/** `own` with what only `added` says; what both say is as `own` has it. Either may be ''. */
export function mergedProperties(kind: Properties, own: string, added: string): string {
  const present = propertiesIn(own);
  const missing = propertiesIn(added).filter(({ name }) => present.every((each) => each.name !== name));
  if (missing.length === 0) return own;
  const order = ORDER[kind].split(' ');
  const place = ({ name }: Property): number => order.indexOf(name.replace('w:', ''));
  const all = [...present, ...missing].toSorted((one, other) => place(one) - place(other));
  return `<${kind}>${all.map(({ xml }) => xml).join('')}</${kind}>`;
}
