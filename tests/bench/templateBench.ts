// What the bench of templates needs of the program, in one bundle.
export { exportToTemplate } from '#shared/template/exportToTemplate.ts';
export { annexesInFile } from '../support/annexInFile.ts';
