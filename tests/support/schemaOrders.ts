// The children that elements of office files may have, in their order, and what they must have: from the schemas of ISO/IEC 29500-1
// (wml.xsd, sml.xsd, dml-spreadsheetDrawing.xsd), for the elements that we write. Elements that are not named here are not looked into.

export interface ElementRule {
  /** Names in order; those joined by "|" may stand in any order among each other. */
  readonly children: string;
  readonly attributes?: string;
  /** Children that must be there. */
  readonly required?: string;
  /** The last child. */
  readonly last?: string;
}

const RANGE =
  'w:bookmarkStart|w:bookmarkEnd|w:commentRangeStart|w:commentRangeEnd|w:permStart|w:permEnd|w:proofErr|w:ins|w:del|w:moveFrom|w:moveTo';
const RUN_INSIDE =
  'w:t|w:tab|w:br|w:cr|w:noBreakHyphen|w:softHyphen|w:sym|w:ptab|w:drawing|w:pict|w:object|w:fldChar|w:instrText|w:delText|w:footnoteReference|w:endnoteReference|w:commentReference|w:lastRenderedPageBreak|w:pgNum|mc:AlternateContent|w:annotationRef|w:footnoteRef|w:endnoteRef|w:separator|w:continuationSeparator';
const BLOCK = `w:p|w:tbl|w:sdt|w:customXml|${RANGE}`;

export const WORD_RULES: Readonly<Record<string, ElementRule>> = {
  'w:document': { children: 'w:background w:body' },
  'w:body': { children: `${BLOCK} w:sectPr`, last: 'w:sectPr' },
  'w:hdr': { children: BLOCK, required: 'w:p' },
  'w:p': { children: `w:pPr w:r|w:hyperlink|w:fldSimple|w:sdt|w:smartTag|${RANGE}` },
  'w:r': { children: `w:rPr ${RUN_INSIDE}` },
  'w:pPr': {
    children:
      'w:pStyle w:keepNext w:keepLines w:pageBreakBefore w:framePr w:widowControl w:numPr w:suppressLineNumbers w:pBdr w:shd w:tabs w:suppressAutoHyphens w:kinsoku w:wordWrap w:overflowPunct w:topLinePunct w:autoSpaceDE w:autoSpaceDN w:bidi w:adjustRightInd w:snapToGrid w:spacing w:ind w:contextualSpacing w:mirrorIndents w:suppressOverlap w:jc w:textDirection w:textAlignment w:textboxTightWrap w:outlineLvl w:divId w:cnfStyle w:rPr w:sectPr w:pPrChange',
  },
  'w:numPr': { children: 'w:ilvl w:numId w:ins' },
  'w:rPr': {
    children:
      'w:ins w:del w:moveFrom w:moveTo w:rStyle w:rFonts w:b w:bCs w:i w:iCs w:caps w:smallCaps w:strike w:dstrike w:outline w:shadow w:emboss w:imprint w:noProof w:snapToGrid w:vanish w:webHidden w:color w:spacing w:w w:kern w:position w:sz w:szCs w:highlight w:u w:effect w:bdr w:shd w:fitText w:vertAlign w:rtl w:cs w:em w:lang w:eastAsianLayout w:specVanish w:oMath w:rPrChange',
  },
  'w:tbl': { children: `${RANGE} w:tblPr w:tblGrid w:tr|w:sdt|w:customXml|${RANGE}`, required: 'w:tblPr w:tblGrid w:tr' },
  'w:tblPr': {
    children:
      'w:tblStyle w:tblpPr w:tblOverlap w:bidiVisual w:tblStyleRowBandSize w:tblStyleColBandSize w:tblW w:jc w:tblCellSpacing w:tblInd w:tblBorders w:shd w:tblLayout w:tblCellMar w:tblLook w:tblCaption w:tblDescription w:tblPrChange',
  },
  'w:tblBorders': { children: 'w:top w:left|w:start w:bottom w:right|w:end w:insideH w:insideV' },
  'w:tblCellMar': { children: 'w:top w:left|w:start w:bottom w:right|w:end' },
  'w:tblGrid': { children: 'w:gridCol w:tblGridChange', required: 'w:gridCol' },
  'w:gridCol': { children: '', attributes: 'w:w' },
  'w:tr': { children: `w:tblPrEx w:trPr w:tc|w:sdt|w:customXml|${RANGE}`, required: 'w:tc' },
  'w:trPr': {
    children:
      'w:cnfStyle|w:divId|w:gridBefore|w:gridAfter|w:wBefore|w:wAfter|w:cantSplit|w:trHeight|w:tblHeader|w:tblCellSpacing|w:jc|w:hidden w:ins w:del w:trPrChange',
  },
  'w:tc': { children: `w:tcPr ${BLOCK}`, last: 'w:p' },
  'w:tcPr': {
    children:
      'w:cnfStyle w:tcW w:gridSpan w:hMerge w:vMerge w:tcBorders w:shd w:noWrap w:tcMar w:textDirection w:tcFitText w:vAlign w:hideMark w:headers w:cellIns w:cellDel w:cellMerge w:tcPrChange',
  },
  'w:tcBorders': { children: 'w:top w:left|w:start w:bottom w:right|w:end w:insideH w:insideV w:tl2br w:tr2bl' },
  'w:tcW': { children: '', attributes: 'w:w w:type' },
  'w:shd': { children: '', attributes: 'w:val' },
  'w:sdt': { children: 'w:sdtPr w:sdtEndPr w:sdtContent' },
  'w:sectPr': {
    children:
      'w:headerReference|w:footerReference w:footnotePr w:endnotePr w:type w:pgSz w:pgMar w:paperSrc w:pgBorders w:lnNumType w:pgNumType w:cols w:formProt w:vAlign w:noEndnote w:titlePg w:textDirection w:bidi w:rtlGutter w:docGrid w:printerSettings w:sectPrChange',
    required: 'w:pgSz w:pgMar',
  },
  'w:pgSz': { children: '', attributes: 'w:w w:h' },
  'w:pgMar': { children: '', attributes: 'w:top w:right w:bottom w:left w:header w:footer w:gutter' },
  'w:styles': { children: 'w:docDefaults w:latentStyles w:style' },
  'w:style': {
    children:
      'w:name w:aliases w:basedOn w:next w:link w:autoRedefine w:hidden w:uiPriority w:semiHidden w:unhideWhenUsed w:qFormat w:locked w:personal w:personalCompose w:personalReply w:rsid w:pPr w:rPr w:tblPr w:trPr w:tcPr w:tblStylePr',
    required: 'w:name',
    attributes: 'w:styleId',
  },
  'w:docDefaults': { children: 'w:rPrDefault w:pPrDefault' },
  'w:settings': {
    children:
      'w:writeProtection w:view w:zoom w:removePersonalInformation w:removeDateAndTime w:displayBackgroundShape w:embedTrueTypeFonts w:mirrorMargins w:attachedTemplate w:trackRevisions w:documentProtection w:defaultTabStop w:autoHyphenation w:evenAndOddHeaders w:characterSpacingControl w:footnotePr w:endnotePr w:compat w:docVars w:rsids w:themeFontLang w:clrSchemeMapping w:decimalSymbol w:listSeparator',
  },
  'w:compatSetting': { children: '', attributes: 'w:name w:uri w:val' },
  'w:fonts': { children: 'w:font' },
  'w:numbering': { children: 'w:numPicBullet w:abstractNum w:num w:numIdMacAtCleanup' },
  'w:abstractNum': { children: 'w:nsid w:multiLevelType w:tmpl w:name w:styleLink w:numStyleLink w:lvl', attributes: 'w:abstractNumId' },
};

export const SHEET_RULES: Readonly<Record<string, ElementRule>> = {
  workbook: {
    children:
      'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst',
    required: 'sheets',
  },
  sheet: { children: '', attributes: 'name sheetId r:id' },
  definedName: { children: '', attributes: 'name' },
  worksheet: {
    children:
      'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst',
    required: 'sheetData',
  },
  sheetPr: { children: 'tabColor outlinePr pageSetUpPr' },
  sheetView: { children: 'pane selection pivotSelection extLst', attributes: 'workbookViewId' },
  sheetFormatPr: { children: '', attributes: 'defaultRowHeight' },
  col: { children: '', attributes: 'min max' },
  sheetData: { children: 'row' },
  row: { children: 'c extLst' },
  c: { children: 'f v is extLst' },
  mergeCell: { children: '', attributes: 'ref' },
  pageMargins: { children: '', attributes: 'left right top bottom header footer' },
  headerFooter: { children: 'oddHeader oddFooter evenHeader evenFooter firstHeader firstFooter' },
  brk: { children: '' },
  ignoredError: { children: 'extLst', attributes: 'sqref' },
  drawing: { children: '', attributes: 'r:id' },
  styleSheet: { children: 'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst' },
  font: { children: 'b|i|strike|condense|extend|outline|shadow|u|vertAlign|sz|color|name|family|charset|scheme' },
  border: { children: 'left|start right|end top bottom diagonal vertical horizontal' },
  fill: { children: 'patternFill|gradientFill' },
  patternFill: { children: 'fgColor bgColor' },
  xf: { children: 'alignment protection extLst' },
  cellStyle: { children: 'extLst', attributes: 'xfId' },
  numFmt: { children: '', attributes: 'numFmtId formatCode' },
  sst: { children: 'si extLst' },
  si: { children: 't r rPh phoneticPr' },
  'xdr:wsDr': { children: 'xdr:twoCellAnchor|xdr:oneCellAnchor|xdr:absoluteAnchor' },
  'xdr:twoCellAnchor': {
    children: 'xdr:from xdr:to xdr:sp|xdr:grpSp|xdr:graphicFrame|xdr:cxnSp|xdr:pic xdr:clientData',
    required: 'xdr:from xdr:to xdr:clientData',
  },
  'xdr:from': { children: 'xdr:col xdr:colOff xdr:row xdr:rowOff', required: 'xdr:col xdr:colOff xdr:row xdr:rowOff' },
  'xdr:to': { children: 'xdr:col xdr:colOff xdr:row xdr:rowOff', required: 'xdr:col xdr:colOff xdr:row xdr:rowOff' },
  'xdr:cxnSp': { children: 'xdr:nvCxnSpPr xdr:spPr xdr:style', required: 'xdr:nvCxnSpPr xdr:spPr' },
  'xdr:nvCxnSpPr': { children: 'xdr:cNvPr xdr:cNvCxnSpPr', required: 'xdr:cNvPr xdr:cNvCxnSpPr' },
  'xdr:cNvPr': { children: 'a:hlinkClick a:hlinkHover a:extLst', attributes: 'id name' },
  'xdr:spPr': {
    children:
      'a:xfrm a:custGeom|a:prstGeom a:noFill|a:solidFill|a:gradFill|a:blipFill|a:pattFill|a:grpFill a:ln a:effectLst|a:effectDag a:scene3d a:sp3d a:extLst',
  },
};
