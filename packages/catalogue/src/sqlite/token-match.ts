import type { TokenMatch } from '../text/search-plan.ts';

/** A match in the query language of FTS5. Tokens hold no quotation mark, so quoting them is enough. */
export function ftsExpression(match: TokenMatch): string {
  if ('token' in match) return match.prefix ? `"${match.token}" *` : `"${match.token}"`;
  const [parts, operator] = 'all' in match ? [match.all, ' AND '] : [match.any, ' OR '];
  return parts.length === 1 ? ftsExpression(parts[0]!) : `(${parts.map(ftsExpression).join(operator)})`;
}
