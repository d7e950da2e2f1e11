import { languageTag } from '@vcs/schema';
import { nearestLanguage } from './nearest-language.ts';
import { nearest } from './nearest.ts';
import type { ParameterRule } from './parameter-rule.ts';

const meansTrue = new Set(['1', 'yes', 'on', 'y', 't']);
const meansFalse = new Set(['0', 'no', 'off', 'n', 'f']);

function nearestBoolean(found: string): string | undefined {
  const written = found.trim().toLowerCase();
  if (meansTrue.has(written)) return 'true';
  return meansFalse.has(written) ? 'false' : nearest(written, ['true', 'false']);
}

/** The day that is written as 24/11/2026, 2026/11/24, or with a time; the last of a month that is shorter, or of this century. */
function nearestDay(found: string): string | undefined {
  const ours = /^\s*(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T\s].*)?$/.exec(found);
  const british = /^\s*(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})\s*$/.exec(found);
  const [year, month, day] = (ours?.slice(1) ?? british?.slice(1).reverse() ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined || month < 1 || month > 12) return undefined;
  if (year < 2000) return '2000-01-01';
  if (year > 2099) return '2099-12-31';
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const parts = [String(year), String(month).padStart(2, '0')];
  return [...parts, String(Math.min(Math.max(day, 1), last)).padStart(2, '0')].join('-');
}

function nearestNumber(name: string, rule: ParameterRule, found: string): string | undefined {
  if (found.trim() === '' || !Number.isFinite(Number(found))) return undefined;
  const { minimum = -Infinity, maximum = Infinity } = rule;
  // No list is as long as the highest page that may be asked for, so that page would hold nothing either.
  if (name === 'page' && Number(found) > maximum) return undefined;
  const whole = rule.kind === 'integer' ? Math.round(Number(found)) : Number(found);
  return String(Math.min(Math.max(whole, minimum), maximum));
}

/** A tag that is written otherwise, such as EN or en_GB. */
function nearestTag(found: string): string | undefined {
  const tag = found.trim().toLowerCase().replaceAll('_', '-');
  return languageTag.safeParse(tag).success ? tag : undefined;
}

/** The valid value that comes closest to what was found; undefined where none is alike, or it is itself valid. */
export function nearestValue(name: string, rule: ParameterRule, found: string): string | undefined {
  const near = nearestOf(name, rule, found);
  return near === found ? undefined : near;
}

function nearestOf(name: string, rule: ParameterRule, found: string): string | undefined {
  // Somebody who joins values by commas is shown the first of them.
  if (rule.options) return nearest(rule.many ? found.split(',')[0]! : found, rule.options);
  if (rule.kind === 'boolean') return nearestBoolean(found);
  if (rule.kind === 'day') return nearestDay(found);
  if (rule.kind === 'integer' || rule.kind === 'number') return nearestNumber(name, rule, found);
  if (rule.kind === 'language') return nearestTag(found) ?? nearestLanguage(found);
  if (rule.words === undefined) return undefined;
  const lower = found.trim().toLowerCase();
  const slug = rule.words.startsWith('an id') ? lower.replace(/[\s_]+/g, '-') : lower;
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug) ? slug : undefined;
}
