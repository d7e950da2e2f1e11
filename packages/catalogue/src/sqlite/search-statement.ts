import type { ServiceQuery } from '@vcs/schema';
import { everyWard } from '../record/index-entry.ts';
import type { SearchPlan } from '../text/search-plan.ts';
import { pointsOffWhenOver } from '../text/search-plan.ts';
import type { TermSets } from './term-sets.ts';
import { ftsExpression } from './token-match.ts';

/** A statement and what to bind to it, in order. */
export interface SearchStatement {
  readonly sql: string;
  readonly values: readonly (string | number)[];
}

/**
 * One statement for a whole page. Its rows are `part, number, count, document`:
 * `item` rows, in order, hold a summary; `category` and `ward` rows hold a term set and how many records have it; one `total`.
 * What the words and all filters but one leave is worked out once, then read for the page and for each facet.
 */
export function searchStatement(plan: SearchPlan, query: ServiceQuery, sets: TermSets): SearchStatement {
  const values: (string | number)[] = [];
  const bind = (value: string | number): string => {
    values.push(value);
    return '?';
  };
  const among = (column: string, numbers: readonly number[] | undefined): string =>
    numbers === undefined ? '1' : `${column} IN (SELECT value FROM json_each(${bind(JSON.stringify(numbers))}))`;

  const { category, ward } = query;
  const withWords = plan.groups.length > 0;
  const inCategory = among('category_set', category.length > 0 ? sets.withAny('category', category) : undefined);
  const inWard = among('ward_set', ward.length > 0 ? sets.withAny('ward', [everyWard, ...ward]) : undefined);
  const namesWard = ward.length > 0 ? among('ward_set', sets.withAny('ward', ward)) : '0';
  const points = plan.groups.map(({ grades, otherwise }) => {
    const cases = grades.map(({ points, match }) => {
      const found = `SELECT rowid FROM service_text WHERE service_text MATCH ${bind(ftsExpression(match))}`;
      return `WHEN row IN (${found}) THEN ${points}`;
    });
    return `CASE ${cases.join(' ')} ELSE ${otherwise} END`;
  });
  const score = withWords ? `${points.join(' + ')} - (1 - running) * ${pointsOffWhenOver * plan.groups.length}` : '0';
  const from = withWords
    ? `service_text CROSS JOIN service_index ON row = service_text.rowid
       WHERE service_text MATCH ${bind(ftsExpression({ all: plan.groups.map(({ match }) => match) }))}`
    : 'service_index';
  const relevance = withWords ? 'running * names_ward DESC, score DESC' : 'running DESC';
  const order = `${relevance}, names_ward DESC, freshness DESC, name_key, id`;

  const sql = `
WITH candidate AS MATERIALIZED (
  SELECT row, running, freshness, name_key, id, category_set, ward_set,
    ${inCategory} AS in_category, ${inWard} AS in_ward, ${namesWard} AS names_ward, ${score} AS score
  FROM ${from}
),
page AS MATERIALIZED (
  SELECT * FROM candidate WHERE in_category AND in_ward
  ORDER BY ${order} LIMIT ${bind(query.per_page)} OFFSET ${bind((query.page - 1) * query.per_page)}
)
SELECT 'item' AS part, row_number() OVER (ORDER BY ${order}) AS number, 1 AS count, document
  FROM page CROSS JOIN service_summary ON service_summary.row = page.row
UNION ALL
SELECT 'category', category_set, count(*), NULL FROM candidate WHERE in_ward GROUP BY category_set
UNION ALL
SELECT 'ward', ward_set, count(*), NULL FROM candidate WHERE in_category GROUP BY ward_set
UNION ALL
SELECT 'total', 0, count(*), NULL FROM candidate WHERE in_category AND in_ward`;
  return { sql, values };
}
