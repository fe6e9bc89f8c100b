/** The 0.975 quantile of Student's t for 1 to 10 degrees of freedom (published tables). */
const small = [
  12.706205, 4.302653, 3.182446, 2.776445, 2.570582, 2.446912, 2.364624, 2.306004, 2.262157, 2.228139,
] as const;

/** The 0.975 quantile of the normal distribution. */
const z = 1.959963984540054;

/**
 * The 0.975 quantile of Student's t: half the width of a 95 % interval, in standard errors.
 *
 * @param degreesOfFreedom a whole number from 1
 * @see Abramowitz and Stegun, 26.7.5, for more than ten degrees of freedom: right to 0.00001
 */
export function studentT975(degreesOfFreedom: number): number {
  const known = small[degreesOfFreedom - 1];
  if (known !== undefined) return known;
  const n = degreesOfFreedom;
  const first = (z ** 3 + z) / 4;
  const second = (5 * z ** 5 + 16 * z ** 3 + 3 * z) / 96;
  const third = (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / 384;
  const fourth = (79 * z ** 9 + 776 * z ** 7 + 1482 * z ** 5 - 1920 * z ** 3 - 945 * z) / 92_160;
  return z + first / n + second / n ** 2 + third / n ** 3 + fourth / n ** 4;
}
