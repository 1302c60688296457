// A Word document (.docx, .docm, .dotx) as a RawSource: one sheet without a name, paragraphs and tables in reading order.
// Reads the main part and what it needs to be understood; follows no external target.
import { type OfficePackage, openPackage } from '../../opc/officePackage.ts';
import { ImportError } from '../../source/importError.ts';
import type { RawSource, SourceNote } from '../../source/rawSource.ts';
import { readWordBody } from './wordBody.ts';
import { createNumbering, readNumberingDefinitions } from './wordNumbering.ts';
import { readThemeFonts, readWordStyles } from './wordStyles.ts';

const MAIN_PART = 'word/document.xml';

/** Throws ImportError: 'corrupt-container' where no main part is to be found, else as the package and its XML. */
export function readDocx(input: Uint8Array | OfficePackage): RawSource {
  const file = input instanceof Uint8Array ? openPackage(input) : input;
  const main = mainPartOf(file);
  const related = file.relationships(main);
  const textOf = (type: string): string | undefined => {
    const target = related.find((one) => one.type === type && !one.external)?.target;
    return target !== undefined && file.has(target) ? file.text(target) : undefined;
  };
  const theme = readThemeFonts(textOf('theme'));
  const styles = readWordStyles(textOf('styles'), theme);
  const numbering = createNumbering(
    readNumberingDefinitions(textOf('numbering')),
    (style) => styles.resolve(style).paragraph.numbering?.id,
  );
  const { blocks, notes } = readWordBody(file.text(main), { theme, styles, numbering });
  return {
    format: 'docx',
    sheets: [{ name: null, visibility: 'visible', blocks }],
    notes: [...notes, ...externalTemplate(file, related)],
  };
}

function mainPartOf(file: OfficePackage): string {
  const named = file.relationships('').find(({ type, external }) => type === 'officeDocument' && !external)?.target;
  const main = named !== undefined && file.has(named) ? named : MAIN_PART;
  if (!file.has(main)) throw new ImportError('corrupt-container', 'missing-part');
  return main;
}

/** A template on a server would be fetched by Word, and could tell that server who opened the file. */
function externalTemplate(file: OfficePackage, related: ReturnType<OfficePackage['relationships']>): SourceNote[] {
  const settings = related.find(({ type, external }) => type === 'settings' && !external)?.target;
  const remote =
    settings !== undefined && file.relationships(settings).some(({ type, external }) => type === 'attachedTemplate' && external);
  return remote ? [{ code: 'external-template-ignored' }] : [];
}
