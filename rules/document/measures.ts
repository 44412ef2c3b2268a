/** How pixels are measured: what is judged by the results stands in the rows. */
export const measures = {
  /**
   * Difference of the strongest and the weakest of red, green and blue (0–255) from which a pixel counts as coloured. Cameras and JPEG tint grey by up to a dozen; ink, seals and skin differ
   * by 40 and more. Basis: this project, on its own fixtures.
   */
  chroma: 24,
  /** Sharpness is measured on the picture scaled down to so many pixels on its long side: the print of a licence or an ID is still legible there, and a camera's noise averaged out. */
  longSide: 1000,
  /** Weights of red, green and blue in luma. Source: ITU-R BT.601. */
  luma: [0.299, 0.587, 0.114],
} as const;
