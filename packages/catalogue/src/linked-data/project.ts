import type { ProjectDetail, ProjectSummary } from '@vcs/schema';
import { identity, node } from './json-ld.ts';
import type { Known, LinkedAddresses, LinkedNode } from './json-ld.ts';
import { organisationLink } from './organisation.ts';
import { linkedAreas } from './place.ts';

export function linkedProject(project: Known<ProjectSummary, ProjectDetail>, addresses: LinkedAddresses): LinkedNode {
  const { organisation, partners, funding } = project;
  return node('Project', {
    ...identity(addresses, 'projects', project),
    name: project.name,
    alternateName: project.alternateName,
    description: project.description,
    parentOrganization: organisationLink(organisation, addresses),
    member: partners.map((partner) => organisationLink(partner, addresses)),
    funder: funding.map(({ source }) => node('Organization', { name: source })),
    foundingDate: project.starts,
    dissolutionDate: project.ends,
    areaServed: linkedAreas(project.wards, project.boroughWide),
    keywords: project.categories.map(({ label }) => label),
  });
}
