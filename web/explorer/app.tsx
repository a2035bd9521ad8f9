import { viewOf } from './address.js';
import type { View } from './address.js';
import { AgentPage } from './agent/page.js';
import { ArticlesView } from './article/list.js';
import { ArticlePage } from './article/page.js';
import { EventsView } from './event/list.js';
import { EventPage } from './event/page.js';
import { Frame } from './frame.js';
import { GraphView } from './graph/view.js';
import { HomeView } from './home.js';
import { address } from './navigate.js';
import { Missing } from './parts/states.js';
import { CountriesView } from './role/countries.js';
import { RolesView } from './role/list.js';
import { RolePage } from './role/page.js';
import { SearchView } from './search/view.js';
import { StatementPage } from './statement/page.js';
import { StatementsView } from './statement/view.js';

/** The page: the frame that stays, and the view that the address names. */
export function App() {
  const { path, params, hash } = address.use();
  return (
    <Frame path={path}>
      <ViewOf key={path} view={viewOf(path)} params={params} hash={hash} />
    </Frame>
  );
}

function ViewOf({ view, params, hash }: { view: View; params: URLSearchParams; hash: string }) {
  switch (view.name) {
    case 'home':
      return <HomeView />;
    case 'search':
      return <SearchView params={params} />;
    case 'statements':
      return <StatementsView params={params} />;
    case 'articles':
      return <ArticlesView params={params} />;
    case 'events':
      return <EventsView params={params} />;
    case 'countries':
      return <CountriesView />;
    case 'roles':
      return <RolesView params={params} />;
    case 'graph':
      return <GraphView params={params} />;
    case 'statement':
      return <StatementPage id={view.id} params={params} />;
    case 'article':
      return <ArticlePage id={view.id} hash={hash} params={params} />;
    case 'event':
      return <EventPage id={view.id} />;
    case 'role':
      return <RolePage id={view.id} params={params} />;
    case 'agent':
      return <AgentPage id={view.id} params={params} />;
    case 'missing':
      return <Missing />;
  }
}
