/** Reads digits with their separators, as several countries set them. */

/** All values that the digits can mean, the English reading first, and the worth of one in the last place given. */
export function readNumber(digits: string): { values: number[]; step: number } {
  const text = digits.replace(/['’\s]/gu, '');
  const points = count(text, '.');
  const commas = count(text, ',');
  if (points === 0 && commas === 0) return whole(text);
  if (points > 0 && commas > 0) {
    const decimal = text.lastIndexOf('.') > text.lastIndexOf(',') ? '.' : ',';
    return count(text, decimal) === 1 ? fraction(text, decimal) : whole(text.replace(/[.,]/gu, ''));
  }
  const sign = points > 0 ? '.' : ',';
  if (points + commas > 1) return whole(text.replaceAll(sign, ''));
  const behind = text.length - text.indexOf(sign) - 1;
  if (behind !== 3 || text.startsWith('0')) return fraction(text, sign);
  // "1.234" is a thousand and more on the Continent; nobody sets three decimals behind a comma.
  const grouped = whole(text.replace(sign, ''));
  if (sign === ',') return grouped;
  const divided = fraction(text, sign);
  return { values: [...divided.values, ...grouped.values], step: divided.step };
}

function count(text: string, sign: string): number {
  let times = 0;
  for (let at = text.indexOf(sign); at !== -1; at = text.indexOf(sign, at + 1)) times += 1;
  return times;
}

/** Zeros at the end may be rounding, so the last place given is the last that is no zero. */
function whole(text: string): { values: number[]; step: number } {
  const zeros = /0*$/u.exec(text.slice(1))?.[0].length ?? 0;
  return { values: [Number(text)], step: 10 ** zeros };
}

function fraction(text: string, sign: string): { values: number[]; step: number } {
  const other = sign === '.' ? ',' : '.';
  const plain = text.replaceAll(other, '').replace(sign, '.');
  return { values: [Number(plain)], step: 10 ** -(plain.length - plain.indexOf('.') - 1) };
}
