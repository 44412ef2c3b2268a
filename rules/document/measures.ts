/** How pixels are measured: what is judged by the results stands in the rows. */
export const measures = {
  /**
   * Difference of the strongest and the weakest of red, green and blue (0–255) above which a pixel counts as coloured. Basis: chosen by this project, not measured on photos of papers: above the
   * tint that white balance and JPEG give to grey, below a faint seal.
   */
  chroma: 24,
  /** Sharpness is measured on the picture scaled down to so many pixels on its long side: so that results of several sizes compare and a camera's noise is averaged. Basis: chosen by this project. */
  longSide: 1000,
  /** Weights of red, green and blue in luma. Source: ITU-R BT.601. */
  luma: [0.299, 0.587, 0.114],
} as const;
