import { describe, expect, it } from 'vitest';
import { plainXml } from '#shared/opc/plainXml.ts';

describe('XML in the form that edits expect', () => {
  it.each([
    ['single quotes', "<c r='A1' t='s'><v>1</v></c>", '<c r="A1" t="s"><v>1</v></c>'],
    ['double quotes inside single ones', `<x prompt='nói "có"'/>`, '<x prompt="nói &quot;có&quot;"/>'],
    ['blanks around the sign', "<c r = 'A1' />", '<c r ="A1" />'],
    ['">" in a value', '<x prompt="a > b"><y/></x>', '<x prompt="a &gt; b"><y/></x>'],
    ['a comment', '<row><!-- <c r="A1"/> --><c r="B1"/></row>', '<row><c r="B1"/></row>'],
    ['CDATA', '<t><![CDATA[a < b & c]]></t>', '<t>a &lt; b &amp; c</t>'],
    ['the declaration stays as it is', "<?xml version='1.0'?><a b='1'/>", `<?xml version='1.0'?><a b="1"/>`],
    ['text in quotes stays as it is', "<f>A1='x'</f><c r='A1'/>", `<f>A1='x'</f><c r="A1"/>`],
  ])('%s', (_what, before, after) => expect(plainXml(before)).toBe(after));

  it.each(['<c r="A1"><v>1</v></c>', '<f>A1="x"</f>', `<f>'Phụ lục'!A1</f>`, '<a b="it\'s"/>', ''])('%s is left alone', (xml) =>
    expect(plainXml(xml)).toBe(xml),
  );
});
