// Reports when text must be measured again: the paper font has been loaded late (from the file of Tinos, if there is no Times New Roman),
// or the window has moved to a screen of another resolution.

/** Calls `remeasure` in these cases, until the returned function is called. */
export function watchFonts(remeasure: () => void): () => void {
  let screen = matchMedia(`(resolution: ${devicePixelRatio}dppx)`);
  const moved = (): void => {
    screen.removeEventListener('change', moved);
    screen = matchMedia(`(resolution: ${devicePixelRatio}dppx)`);
    screen.addEventListener('change', moved);
    remeasure();
  };
  const arrived = ({ fontfaces }: FontFaceSetLoadEvent): void => {
    if (fontfaces.length > 0) remeasure();
  };
  screen.addEventListener('change', moved);
  document.fonts.addEventListener('loadingdone', arrived);
  return () => {
    screen.removeEventListener('change', moved);
    document.fonts.removeEventListener('loadingdone', arrived);
  };
}
