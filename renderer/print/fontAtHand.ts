// Is the font that the decree asks for on this machine? Only `local()` tells: a name in CSS falls back in silence.
import { FONT_FAMILY } from '#shared/paper/paper.ts';

export async function hasPaperFont(): Promise<boolean> {
  const names = [FONT_FAMILY, FONT_FAMILY.replaceAll(' ', '') + 'PSMT'];
  try {
    await new FontFace('paper-font-probe', names.map((name) => `local("${name}")`).join(', ')).load();
    return true;
  } catch {
    return false;
  }
}
