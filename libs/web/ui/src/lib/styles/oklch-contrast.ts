/** A colour as tokens write it; alpha is not read: washes and veils are drawn on known grounds. */
export interface Oklch {
  readonly lightness: number;
  readonly chroma: number;
  readonly hueDegrees: number;
}

type Rgb = readonly [red: number, green: number, blue: number];

const PATTERN = /^oklch\(([\d.]+) ([\d.]+) ([\d.]+)(?: \/ [\d.]+)?\)$/;

export function parseOklch(text: string): Oklch {
  const [, lightness, chroma, hueDegrees] = PATTERN.exec(text.trim()) ?? [];
  if (lightness === undefined) throw new Error(`Not a colour of the tokens: ${text}`);
  return { lightness: Number(lightness), chroma: Number(chroma), hueDegrees: Number(hueDegrees) };
}

/**
 * Linear sRGB, by the matrices of B. Ottosson's "A perceptual color space for image processing" (2020), which CSS Color 4
 * takes up. Out of gamut, each channel is cut, as browsers without gamut mapping do.
 */
export function toLinearRgb({ lightness, chroma, hueDegrees }: Oklch): Rgb {
  const hue = (hueDegrees * Math.PI) / 180;
  const a = chroma * Math.cos(hue);
  const b = chroma * Math.sin(hue);
  const long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const medium = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const cut = (channel: number) => Math.min(1, Math.max(0, channel));
  return [
    cut(4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short),
    cut(-1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short),
    cut(-0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short),
  ];
}

function luminance(colour: Oklch): number {
  const [red, green, blue] = toLinearRgb(colour);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast ratio of WCAG 2, from 1 to 21. */
export function contrastRatio(left: Oklch, right: Oklch): number {
  const [lighter = 0, darker = 0] = [luminance(left), luminance(right)].toSorted((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}
