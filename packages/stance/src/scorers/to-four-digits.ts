/** A value or weight in whole ten-thousandths, as it is stored: 0.12345 → 0.1235. */
// Without "+ 0", a value just below zero would be -0.
export const toFourDigits = (value: number) => Math.round(value * 1e4) / 1e4 + 0;
