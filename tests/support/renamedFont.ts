// A TrueType font under another name: what a font is called stands in its `name` table, nothing else changes.

const NAME = 0x6e616d65;
/** Identifiers of the name table that programs look fonts up by. */
const IDS = { family: 1, style: 2, unique: 3, full: 4, postScript: 6 } as const;

export type FontNames = Readonly<Record<Exclude<keyof typeof IDS, 'unique'>, string>>;

/** A format 0 table with one record a name: Windows, Unicode, English. */
function nameTable(names: FontNames): Buffer {
  const records = Object.entries({ ...names, unique: names.postScript })
    .map(([key, text]) => ({ id: IDS[key as keyof typeof IDS], text: Buffer.from(text, 'utf16le').swap16() }))
    .sort((left, right) => left.id - right.id);
  const head = Buffer.alloc(6 + records.length * 12);
  head.writeUInt16BE(records.length, 2);
  head.writeUInt16BE(head.length, 4);
  let offset = 0;
  records.forEach(({ id, text }, index) => {
    [3, 1, 0x409, id, text.length, offset].forEach((value, field) => head.writeUInt16BE(value, 6 + index * 12 + field * 2));
    offset += text.length;
  });
  return Buffer.concat([head, ...records.map(({ text }) => text)]);
}

/** The font with these names. The new table is put at the end; its checksum stays wrong, which no reader of installed fonts minds. */
export function renamedFont(font: Buffer, names: FontNames): Buffer {
  const table = nameTable(names);
  const start = Math.ceil(font.length / 4) * 4;
  const renamed = Buffer.alloc(start + table.length);
  font.copy(renamed);
  table.copy(renamed, start);
  for (let index = 0; index < font.readUInt16BE(4); index += 1) {
    const entry = 12 + index * 16;
    if (font.readUInt32BE(entry) !== NAME) continue;
    renamed.writeUInt32BE(start, entry + 8);
    renamed.writeUInt32BE(table.length, entry + 12);
  }
  return renamed;
}
