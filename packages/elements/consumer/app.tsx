// A tiny app as a partner writes it, compiled against the packed package.
import '@vcs/elements/directory/define';
import '@vcs/elements/events/define';
import type {} from '@vcs/elements/react';
import type { VcsDirectory } from '@vcs/elements/directory';
import { createRef } from 'react';

const directory = createRef<VcsDirectory>();

export function App({ ward }: { ward: string }) {
  return (
    <main>
      <vcs-directory
        ref={directory}
        api="https://directory.example.org"
        ward={ward}
        spoken-language="bn so"
        limit={10}
        heading-level={3}
        free
        lang="bn"
        className="help"
        onvcs-select={(event) => {
          event.preventDefault();
          location.assign(`/help/${event.record.slug}`);
        }}
        onvcs-search={({ query, total }) => console.log(query.q, total.toFixed())}
      >
        <a href="https://directory.example.org/directory">Find local help</a>
      </vcs-directory>
      <vcs-events api="https://directory.example.org" view="month" online />
      <vcs-premises-finder hirer="charity" most="20/hour" />
      <vcs-volunteer-roles kind="trustee" onvcs-error={({ operation }) => console.warn(operation)} />
      {/* @ts-expect-error -- the directory has no such attribute */}
      <vcs-directory wards="bow-east" />
      {/* @ts-expect-error -- a language that the elements do not speak */}
      <vcs-events lang="fr" />
    </main>
  );
}
