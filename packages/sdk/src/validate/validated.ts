import type { Answer, ApiQuestion, QuestionConnection, RequestOptions } from '../connection.ts';
import { VcsAnswerError } from './assert-answer.ts';
import { violations } from './violations.ts';
import type { AnswerName } from './violations.ts';

const lists: Record<string, [page: AnswerName, detail: AnswerName]> = {
  services: ['ServicePage', 'ServiceDetail'],
  organisations: ['OrganisationPage', 'OrganisationDetail'],
  projects: ['ProjectPage', 'ProjectDetail'],
  premises: ['PremisesPage', 'PremisesDetail'],
  spaces: ['SpacePage', 'SpaceDetail'],
  roles: ['RolePage', 'RoleDetail'],
  events: ['EventPage', 'EventDetail'],
  opportunities: ['OpportunityPage', 'OpportunityDetail'],
  stories: ['StoryPage', 'StoryDetail'],
  awards: ['AwardPage', 'AwardDetail'],
  'award-years': ['AwardYearPage', 'AwardYearDetail'],
  people: ['PersonPage', 'PersonSummary'],
};

const others: Record<string, AnswerName> = {
  suggest: 'SuggestionList',
  nearby: 'NearbyPage',
  areas: 'AreaList',
  'areas/lookup': 'AreaLookup',
  terms: 'TermList',
  stats: 'Statistics',
  emergency: 'EmergencyState',
};

/** What the API answers at a path below `/v1/`; nothing where that is not known here. */
export function answerAt(path: readonly string[]): AnswerName | undefined {
  const [first = '', second, third] = path;
  if (third !== undefined) return undefined;
  if (first === 'partners' && second !== undefined) return 'PartnerProfile';
  return lists[first]?.[second === undefined ? 0 : 1] ?? others[path.join('/')];
}

/**
 * A connection that checks every answer to a question before it gives it: it rejects with a VcsAnswerError where something in
 * it is not as the API says. Hand it to the functions: `searchServices(validated(connect({ baseUrl })))`.
 */
export function validated(connection: QuestionConnection): QuestionConnection {
  return {
    async request<T extends object>(question: ApiQuestion, options?: RequestOptions): Promise<Answer<T>> {
      const answer = await connection.request<T>(question, options);
      const name = answerAt(question.path);
      const found = name === undefined ? [] : violations(name, answer);
      if (name !== undefined && found.length > 0)
        throw new VcsAnswerError(name, found, `/v1/${question.path.join('/')}`);
      return answer;
    },
  };
}
