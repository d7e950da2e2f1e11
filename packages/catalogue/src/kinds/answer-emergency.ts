import type { EmergencyState } from '@vcs/schema';
import type { Catalogue } from '../catalogue.ts';
import { emergencyRequest, emergencyStateAt } from './emergency-notice.ts';
import { shown } from './localise.ts';

/** Whether there is an emergency, with its message and what comes first. */
export async function answerEmergency(
  catalogue: Pick<Catalogue, 'search' | 'detail'>,
  { now, lang }: { readonly now: Date; readonly lang?: string | undefined },
): Promise<EmergencyState> {
  const { summaries } = await catalogue.search('emergency-notice', emergencyRequest);
  const [latest] = summaries as readonly { readonly id: string }[];
  const state = latest && ((await catalogue.detail('emergency-notice', latest.id)) as EmergencyState | undefined);
  return shown(emergencyStateAt(state, now), lang);
}
