import type { ChangePlace } from '@vcs/catalogue';
import type { InvalidParameter } from '@vcs/schema';
import { nearest } from '../../query/nearest.ts';
import { unreadableParameters } from '../../query/unreadable.ts';
import { InvalidParametersError } from '../../problem/errors.ts';

const names = ['afterTimestamp', 'afterId'] as const;

const expectedIn: Readonly<Record<(typeof names)[number], string>> = {
  afterTimestamp: `a whole number from 0 to ${Number.MAX_SAFE_INTEGER}, as "modified" of the last item that was read`,
  afterId: 'the id of the last item that was read',
};

const longestShown = 100;

function isRight(name: (typeof names)[number], value: string): boolean {
  if (name === 'afterId') return /^[\da-z-]{1,120}$/i.test(value);
  return /^\d{1,16}$/.test(value) && Number.isSafeInteger(Number(value));
}

/**
 * After which item a page of a feed begins; nothing for the beginning.
 * @throws InvalidParametersError for anything but both parameters of RPDE or none: a half place would lose items unseen
 */
export function feedPlace(search: string): ChangePlace | undefined {
  const invalid: InvalidParameter[] = unreadableParameters(search);
  const parameters = new URLSearchParams(search);
  for (const name of new Set(parameters.keys())) {
    if ((names as readonly string[]).includes(name)) continue;
    const near = nearest(name, names);
    invalid.push({
      name: name.slice(0, longestShown),
      expected: `one of the parameters ${names.join(', ')}`,
      found: 'an unknown parameter',
      ...(near !== undefined && { nearest: near }),
    });
  }
  const given = names.filter((name) => parameters.has(name));
  for (const name of given) {
    const values = parameters.getAll(name);
    if (values.length === 1 && isRight(name, values[0]!)) continue;
    const found = values.join(', ').slice(0, longestShown);
    invalid.push({ name, expected: `${expectedIn[name]}, given once`, found });
  }
  if (given.length === 1) {
    const missing = names.find((name) => !given.includes(name))!;
    invalid.push({ name: missing, expected: `${expectedIn[missing]}, beside ${given[0]}`, found: '' });
  }
  if (invalid.length > 0) throw new InvalidParametersError(invalid);
  if (given.length === 0) return undefined;
  return { modified: Number(parameters.get('afterTimestamp')), id: parameters.get('afterId')! };
}
