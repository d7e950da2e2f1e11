import { changeableKinds } from '@vcs/schema';
import type { Nominations } from '@vcs/catalogue';
import { canNameRecord } from '../openapi/id-or-slug.ts';
import type { Serving } from '../serving.ts';
import { changeForm } from './forms/change-form.ts';
import type { ChangedRecord } from './forms/change-form.ts';
import type { SubmissionForm } from './forms/form.ts';
import { listingForm } from './forms/listing-form.ts';
import { nominationForm } from './forms/nomination-form.ts';
import type { SubmissionAddress } from './receive.ts';

async function changedRecord(serving: Serving, values: URLSearchParams): Promise<ChangedRecord | undefined> {
  const kind = changeableKinds.find((one) => one === values.get('kind'));
  const record = values.get('record') ?? '';
  if (kind === undefined || !canNameRecord(record)) return undefined;
  const found = (await serving.catalogue.detail(kind, record)) as { id: string; name: string } | undefined;
  return found && { kind, id: found.id, name: found.name };
}

function openForm({ open }: Nominations, wanted: string | null): SubmissionForm | undefined {
  const one = open.find(({ year }) => wanted === year.slug || wanted === year.id) ?? open[0];
  return one && nominationForm(one.year, one.until);
}

/**
 * The form that a page asks for, from what its address or the form itself says.
 * @returns for nominations, when they open, where they are not
 */
export async function formFor(
  serving: Serving,
  address: SubmissionAddress,
  values: URLSearchParams,
  framed: boolean,
): Promise<{ form: SubmissionForm } | { closed: Nominations }> {
  switch (address) {
    case 'changes':
      return { form: changeForm(await changedRecord(serving, values), framed) };
    case 'listings':
      return { form: listingForm };
    case 'nominations': {
      const nominations = await serving.catalogue.submissions.nominations();
      const form = openForm(nominations, values.get('year'));
      return form === undefined ? { closed: nominations } : { form };
    }
  }
}
