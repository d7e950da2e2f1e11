import { asLine, asParagraphs } from '@vcs/schema';
import type { z } from 'zod';
import { fieldsOf } from './form.ts';
import type { FormField, SubmissionForm } from './form.ts';

/** What is wrong with one answer; without a field it is about all of the form. */
export interface FieldError {
  readonly field?: FormField;
  readonly message: string;
}

/** As it was typed, for the page that shows it again. */
export function typed({ input, name }: FormField, values: URLSearchParams): string[] {
  const given = values.getAll(name).slice(0, 50);
  if (input === 'checkboxes') return given.filter(Boolean);
  const [first = ''] = given;
  return input === 'text' ? [asParagraphs(first)] : [asLine(first)];
}

function answer(field: FormField, values: URLSearchParams): unknown {
  const given = typed(field, values);
  if (field.input === 'checkboxes') return given.length === 0 ? undefined : given;
  const [value = ''] = given;
  if (value === '') return undefined;
  if (field.input === 'confirm') return true;
  return field.inList ? [value] : value;
}

/** Puts a value where a path says; a number in it is a place in a list. */
function put(target: Record<string, unknown>, path: string, value: unknown): void {
  const names = path.split('.');
  let at: Record<string, unknown> = target;
  for (const [index, name] of names.slice(0, -1).entries()) {
    const list = /^\d+$/.test(names[index + 1]!);
    at[name] ??= list ? [] : {};
    at = at[name] as Record<string, unknown>;
  }
  at[names.at(-1)!] = value;
}

/** The request that a filled-in form stands for, before anybody has looked whether it is right. */
export function requestFrom(form: SubmissionForm, values: URLSearchParams): Record<string, unknown> {
  const request: Record<string, unknown> = {};
  for (const path of form.always) request[path] = {};
  for (const [path, value] of Object.entries(form.given)) put(request, path, value);
  for (const field of fieldsOf(form)) {
    const value = answer(field, values);
    if (value !== undefined) put(request, field.path, value);
  }
  return request;
}

interface Issue {
  readonly path: readonly PropertyKey[];
  readonly code?: string | undefined;
  readonly maximum?: number | bigint;
}

const inNumbers = (count: number): string => count.toLocaleString('en-GB');

function messageFor(field: FormField, issue: Issue, values: URLSearchParams): string {
  const given = typed(field, values).some((value) => value !== '');
  if (!given) return field.missing;
  if (issue.code === 'too_big' && field.input !== 'checkboxes') {
    const length = typed(field, values).join('').length;
    return `Shorten “${field.label}” to ${inNumbers(Number(issue.maximum))} characters or fewer. It has ${inNumbers(length)}`;
  }
  return field.wrong ?? field.missing;
}

function concerns({ path }: FormField, issue: Issue): boolean {
  const wanted = issue.path.join('.');
  return wanted === path || wanted.startsWith(`${path}.`);
}

/** What is wrong, in the order of the form, at most one thing for each field. */
export function fieldErrors(form: SubmissionForm, issues: readonly Issue[], values: URLSearchParams): FieldError[] {
  const errors = fieldsOf(form).flatMap((field): FieldError[] => {
    const issue = issues.find((one) => concerns(field, one));
    return issue === undefined ? [] : [{ field, message: messageFor(field, issue, values) }];
  });
  const unknown = issues.some((issue) => !fieldsOf(form).some((field) => concerns(field, issue)));
  return errors.length === 0 && unknown
    ? [{ message: 'This form could not be read. Open it again from the start' }]
    : errors;
}

/** The request where all is right with it, otherwise what is not. */
export function readForm<Request>(
  form: SubmissionForm,
  schema: z.ZodType<Request>,
  values: URLSearchParams,
): { request: Request } | { errors: FieldError[] } {
  const result = schema.safeParse(requestFrom(form, values));
  const needed = (form.needs?.(values) ?? []).map((path): Issue => ({ path: path.split('.') }));
  if (result.success && needed.length === 0) return { request: result.data };
  return { errors: fieldErrors(form, [...((result.error?.issues ?? []) as Issue[]), ...needed], values) };
}
