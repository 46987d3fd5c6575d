import { type Face, widthOf } from '../letter-widths.ts';

/** The site's colours on light paper: a picture is seen beside any other. No attribute of style, which a strict site would not show. */
export const COLOURS = {
  paper: '#faf7f0',
  ink: '#1c1a17',
  quiet: '#544f47',
  line: '#d8d1c3',
  none: '#857d70',
  party: '#1f4a7d',
  signed: '#9a5b00',
} as const;

const SANS = "'Source Sans 3', 'Segoe UI', Roboto, Helvetica, Arial, sans-serif";
/** The typefaces of pictures as attributes. */
export const TYPE: Readonly<Record<Face, { readonly 'font-family': string; readonly 'font-weight': number }>> = {
  serif: { 'font-family': "'Newsreader', Georgia, 'Times New Roman', serif", 'font-weight': 600 },
  sans: { 'font-family': SANS, 'font-weight': 400 },
  'sans bold': { 'font-family': SANS, 'font-weight': 600 },
};

/** A tenth of a pixel is as exact as a drawing has to be. */
export const round = (number: number): number => Math.round(number * 10) / 10;

/** How a text is set. */
export interface Setting {
  readonly face: Face;
  readonly size: number;
  /** How wide a line may be. */
  readonly width: number;
}

/** The text in as few lines as its width allows, which are about as long as each other. A word is never broken, so a line may be wider where it is one word. */
export function linesOf(text: string, setting: Setting): string[] {
  const few = wrapped(text, setting);
  for (let width = setting.width / 8; width < setting.width; width += setting.size / 2) {
    const lines = wrapped(text, { ...setting, width });
    if (lines.length === few.length) return lines;
  }
  return few;
}

function wrapped(text: string, { face, size, width }: Setting): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && widthOf(longer, face, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** The text in the largest of the sizes, given from the largest down, in which it has no more than so many lines, none of them wider than allowed. */
export function largestFit(
  text: string,
  { face, width, sizes, most }: Omit<Setting, 'size'> & { readonly sizes: readonly number[]; readonly most: number },
): { readonly lines: readonly string[]; readonly size: number } {
  const set = sizes.map((size) => ({ size, lines: linesOf(text, { face, size, width }) }));
  const fits = ({ lines, size }: (typeof set)[number]): boolean =>
    lines.length <= most && lines.every((line) => widthOf(line, face, size) <= width);
  return set.find(fits) ?? set.at(-1) ?? { lines: [text], size: 0 };
}

interface LinesProps {
  readonly lines: readonly string[];
  readonly face: Face;
  readonly size: number;
  readonly x: number;
  /** Of the first line. */
  readonly y: number;
  /** From line to line. */
  readonly step: number;
  readonly fill?: string;
}

/** Lines of text below each other. */
export const Lines = ({ lines, face, size, x, y, step, fill }: LinesProps) => (
  <text {...TYPE[face]} font-size={size} fill={fill}>
    {lines.map((line, index) => (
      <tspan key={line} x={x} y={round(y + index * step)}>
        {line}
      </tspan>
    ))}
  </text>
);
