/** Every pair of colours that the page sets text or a control's edge in is readable, in both themes (WCAG AA). */

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('tokens.css', import.meta.url), 'utf8');
type Rgb = [number, number, number];

function token(name: string, theme: 'light' | 'dark'): Rgb {
  const found = new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`).exec(css);
  const hex = found?.[theme === 'light' ? 1 : 2];
  if (hex === undefined) throw new Error(`tokens.css has no colour ${name}`);
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as Rgb;
}

function luminance(colour: Rgb): number {
  const [r, g, b] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as Rgb;
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: Rgb, other: Rgb): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

const GROUNDS = ['paper', 'desk', 'panel', 'raised', 'pencil-wash'];
const onGrounds = (ink: string, grounds = GROUNDS) =>
  grounds.map((ground): [string, string] => [ink, ground]);
const TEXT: [string, string][] = [
  ...['ink', 'ink-2', 'ink-3', 'pencil', 'pencil-strong'].flatMap((ink) => onGrounds(ink)),
  ...['ok', 'warn', 'bad', 'void'].flatMap((tone): [string, string][] => [
    ...onGrounds(tone, ['paper', 'panel', 'raised']),
    [tone, `${tone}-wash`],
    ['ink', `${tone}-wash`],
  ]),
  ['ink-2', 'mute-wash'],
  ['on-pencil', 'pencil'],
  ['on-pencil', 'pencil-strong'],
  ['paper', 'ink'],
];
const EDGES: [string, string][] = ['line-strong', 'mute', 'pencil', 'ok', 'warn', 'bad', 'void'].flatMap(
  (edge) => onGrounds(edge, ['paper', 'panel', 'raised', 'pencil-wash']),
);

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  it.each(TEXT)('%s is readable on %s', (ink, ground) => {
    expect(contrast(token(ink, theme), token(ground, theme))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(EDGES)('an edge in %s is seen on %s', (edge, ground) => {
    expect(contrast(token(edge, theme), token(ground, theme))).toBeGreaterThanOrEqual(3);
  });
});
