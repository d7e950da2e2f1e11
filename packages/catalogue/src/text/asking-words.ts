/** Words of a question rather than of its answer, folded. */
export const askingWords: ReadonlySet<string> = new Set(
  (
    'a about am an and any are as at be by can could do does find for from get go has have help helping how i id ill im in is it ' +
    'its ive like looking me my near need needs of on or our please show some somewhere that the their there to us want was we ' +
    'what when where which who will with would you your'
  ).split(' '),
);
