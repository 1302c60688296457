// Heights were computed with one font and are shown with another when the paper font is loaded late (from the file of Tinos where
// there is no Times New Roman) or the window moves to a screen of another resolution. Both ask for measuring again.

/** Calls `remeasure` then, until the returned function is called. */
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
