/** The typefaces in which pictures are drawn, by family and weight. */
export type Face = 'serif' | 'sans' | 'sans bold';

/**
 * How wide the letters from the space to the tilde are, in thousandths of the size of the type: the advance widths of Newsreader SemiBold, Source Sans 3
 * Regular and Source Sans 3 SemiBold, from the fonts' own tables (hmtx).
 */
const ADVANCES: Readonly<Record<Face, string>> = {
  serif:
    '219 284 392 611 611 838 743 211 297 297 433 512 253 362 247 405 611 611 611 611 611 611 611 611 611 611 269 278 512 512 512 483 896 756 689 716 785 671 621 770 835 371 476 773 637 1024 781 790 651 789 700 586 700 784 729 1028 759 723 654 328 405 329 512 411 500 490 569 461 579 482 378 520 588 304 277 580 292 868 600 542 584 567 430 412 381 572 551 782 533 553 460 323 246 323 512',
  sans: '200 289 426 497 497 824 609 249 303 303 418 497 249 311 249 350 497 497 497 497 497 497 497 497 497 497 249 249 497 497 497 425 847 543 588 571 615 527 494 617 652 263 479 579 486 727 647 664 566 664 569 534 536 645 515 786 513 476 539 303 350 303 497 500 542 504 553 456 555 496 292 504 544 246 247 495 255 829 547 542 555 555 347 419 338 544 467 719 446 467 425 303 241 303 497',
  'sans bold':
    '200 315 482 513 513 841 639 275 324 324 438 513 275 322 275 344 513 513 513 513 513 513 513 513 513 513 275 275 513 513 513 444 875 558 597 576 625 538 510 628 663 282 494 597 502 745 657 674 582 674 592 545 546 655 536 800 541 501 540 324 344 324 513 500 549 516 563 462 564 507 317 520 558 262 263 522 271 843 560 549 564 564 373 431 361 556 495 748 481 495 443 324 255 324 513',
};

/** Other signs by the letter that is about as wide. */
const LIKE: Readonly<Record<string, string>> = {
  '\u00a0': ' ',
  '’': ',',
  '‘': ',',
  '“': '"',
  '”': '"',
  '–': '0',
  '·': '.',
  '×': '+',
};
/** The code of the space. */
const FIRST = 32;
/** A letter that no table has. */
const UNKNOWN = 600;

/** How wide a letter of other scripts is, on average over a sentence and a little more, in the typeface that stands in for the face. */
const OTHER_SCRIPTS: readonly (readonly [script: RegExp, widths: Readonly<Record<Face, number>>])[] = [
  [/[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u, { serif: 1000, sans: 1000, 'sans bold': 1000 }],
  // Its typefaces have wider digits and spaces too, which these make up for.
  [/\p{Script=Arabic}/u, { serif: 500, sans: 610, 'sans bold': 640 }],
  [/\p{Script=Cyrillic}/u, { serif: 630, sans: 565, 'sans bold': 580 }],
  // Not seen: they keep words in their order.
  [/[\u2066-\u2069]/u, { serif: 0, sans: 0, 'sans bold': 0 }],
];
const widthOfOther = (sign: string, face: Face): number =>
  OTHER_SCRIPTS.find(([script]) => script.test(sign))?.[1][face] ?? UNKNOWN;

const widths = new Map(Object.entries(ADVANCES).map(([face, advances]) => [face, advances.split(' ').map(Number)]));

/** How wide the text is in the typeface, in the unit of the size of the type. Kerning is left out, which would make it a little narrower. */
export function widthOf(text: string, face: Face, size: number): number {
  const advances = widths.get(face) ?? [];
  let thousandths = 0;
  // A letter is as wide with its accent as without.
  for (const sign of text.normalize('NFD').replace(/\p{Mn}/gu, ''))
    thousandths += advances[(LIKE[sign] ?? sign).charCodeAt(0) - FIRST] ?? widthOfOther(sign, face);
  return (thousandths * size) / 1_000;
}
