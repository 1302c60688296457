// Before an older program touches data of a newer one: engines have deleted a database on going back (electron#24882).
import { dialog } from 'electron';
import { dialogsVi } from '#shared/messages/vi/desktop.ts';

/** Asks whether to go on all the same. */
export async function confirmNewerData(): Promise<boolean> {
  const { response } = await dialog.showMessageBox({
    type: 'warning',
    message: dialogsVi.newerData,
    detail: dialogsVi.newerDataDetail,
    buttons: [dialogsVi.quit, dialogsVi.openAnyway],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  });
  return response === 1;
}
