/** A worker, for Cloudflare and others that have `fetch` and no Node: the organizations that the credentials can see. */
import { createAtlasClient, isAtlasApiError, serviceAccount } from "atlas-fetch";

export interface Env {
  readonly ATLAS_CLIENT_ID: string;
  readonly ATLAS_CLIENT_SECRET: string;
  /** Default: `https://cloud.mongodb.com`. */
  readonly ATLAS_BASE_URL?: string;
}

/** One client for all requests of an isolate: they share its token. */
let client: ReturnType<typeof clientOf> | undefined;

export default {
  async fetch(request: Request, env: Env): Promise<Response> {
    if (new URL(request.url).pathname !== "/organizations")
      return new Response("There is nothing here.", { status: 404 });
    client ??= clientOf(env);
    try {
      const organizations = await client.paginate("listOrgs").toArray();
      return Response.json(organizations.map(({ id, name }) => ({ id, name })));
    } catch (error) {
      // What went wrong is for the log: the caller learns nothing of the credentials.
      console.error(error);
      return new Response("Atlas cannot be asked now.", { status: isAtlasApiError(error) ? 502 : 500 });
    }
  },
};

function clientOf({ ATLAS_CLIENT_ID, ATLAS_CLIENT_SECRET, ATLAS_BASE_URL }: Env) {
  return createAtlasClient({
    version: "2025-03-12",
    auth: serviceAccount({ clientId: ATLAS_CLIENT_ID, clientSecret: ATLAS_CLIENT_SECRET }),
    ...(ATLAS_BASE_URL === undefined ? {} : { baseUrl: ATLAS_BASE_URL }),
  });
}
