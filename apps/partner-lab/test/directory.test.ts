// One process with one server and one browser for all pages with the directory.
import './pages/council.ts';
import './pages/community-centre.ts';
import './pages/housing.ts';
import './pages/hardships.ts';
import './pages/editions.ts';
import './pages/trusted-types.ts';
import './pages/blocked.ts';
import './pages/many.ts';
import './pages/links.ts';
import './pages/addresses.ts';
import './pages/api-down.ts';
