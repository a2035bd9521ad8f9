import { makeApp, readWriteToken } from '../app.js';
import type { App } from '../app.js';
import type { Config } from '../config.js';
import { UjarError } from '../domain/errors.js';
import type { Remote } from './remote.js';
import { runningServer } from './remote.js';

/** Works on the store itself, or where a server holds it, on that server. */
export async function onStore<T>(
  config: Config,
  work: { here: (app: App) => Promise<T>; there: (remote: Remote) => Promise<T> },
  { importing = false }: { importing?: boolean } = {},
): Promise<T> {
  let app: App;
  try {
    app = await makeApp(config, undefined, importing);
  } catch (error) {
    const remote = error instanceof UjarError && error.code === 'STORE_HELD' ? runningServer(config, readWriteToken(config)) : null;
    if (remote === null) throw error;
    return work.there(remote);
  }
  try {
    return await work.here(app);
  } finally {
    await app.close();
  }
}
