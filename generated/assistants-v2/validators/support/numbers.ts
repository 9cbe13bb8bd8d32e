// Generated from spec/assistants/v2.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** Arithmetic of JSON numbers, as decimal as their text. */

/** Whether a number is a multiple of another: 0.3 is one of 0.1, although no binary fraction says so. */
export function isMultipleOf(value: number, divisor: number): boolean {
  if (Number.isInteger(value) && Number.isInteger(divisor)) return value % divisor === 0;
  const [numerator, denominator] = [decimal(value), decimal(divisor)];
  const scale = Math.min(numerator.exponent, denominator.exponent);
  return scaled(numerator, scale) % scaled(denominator, scale) === 0n;
}

/** The double next to a whole number that no double has; any other value is itself. */
export function nearest(value: unknown): unknown {
  return typeof value === 'bigint' ? Number(value) : value;
}

interface Decimal {
  readonly digits: bigint;
  readonly exponent: number;
}

/** The shortest decimal that reads back as the number: what the document or the message said. */
function decimal(value: number): Decimal {
  const [mantissa = '0', exponent = '0'] = String(value).split('e');
  const [whole = '0', fraction = ''] = mantissa.split('.');
  return { digits: BigInt(whole + fraction), exponent: Number(exponent) - fraction.length };
}

function scaled({ digits, exponent }: Decimal, scale: number): bigint {
  return digits * 10n ** BigInt(exponent - scale);
}
