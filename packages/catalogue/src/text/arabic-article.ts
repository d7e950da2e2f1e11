const arabic = /^\p{Script=Arabic}/u;
/** "The", with "and", "so", "by" or "like" before it, and the form that it takes after "for". */
const article = /^(?:[وف]?[بك]?ال|[وف]?لل)(?=.{3})/u;
/** Begin with the same letters and have no article: "parents", "adults". */
const withoutOne = /^(?:والد(?:ين|ان|ات|تين)|بالغ(?:ين|ون|ات))$/u;

export function isArabic(word: string): boolean {
  return arabic.test(word);
}

/** A folded Arabic word without its article, which is written together with it. What would leave fewer than three letters stays. */
export function withoutArticle(word: string): string {
  return withoutOne.test(word) ? word : word.replace(article, '');
}
